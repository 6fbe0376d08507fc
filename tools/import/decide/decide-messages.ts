// What an editor is told about a decisions file. Knows nothing of where it is shown.
import { roleNames } from '#tools/import/messages.ts'
import type { LineRole } from '#tools/import/source/line-role.ts'

/** What is said of a decisions file. */
export const decideMessages = {
  notObject: '--decide 的文件应是一组“键: 值”，写在花括号 { } 里，例如 { "role.x7k2pq": "小标题" }',
  notJson: (file: string, problem: string) => `--decide 的文件 ${file} ${problem}`,
  unknownKey: (name: string) =>
    `--decide 里的“${name}”不认识：键照抄审阅里的，以 role. join. phrases. voices. slug. text. 开头`,
  badRole: (name: string, value: unknown) =>
    `--decide 里“${name}”的值“${String(value)}”不是一种身份：可以写 ${Object.values(roleNames)
      .filter((one) => one !== roleNames.figure)
      .join('、')}`,
  joinWords: ['接', '不接'] as const,
  textWords: ['用原文', '用手改'] as const,
  badChoice: (name: string, value: unknown, yes: string, no: string) =>
    `--decide 里“${name}”的值“${String(value)}”不对：写“${yes}”或“${no}”`,
  badPhrases: (name: string) =>
    `--decide 里“${name}”的写法不对：词组用 | 隔开，换行用 / 隔开，例如 "宣讲脚步|不停歇 / 中国工会|十七大精神"`,
  otherWords: (key: string, words: string) =>
    `--decide 里“phrases.${key}”的字和标题不一样：词组连起来应是“${words}”，一个字不多，一个字不少`,
  badVoices: (name: string) =>
    `--decide 里“${name}”的写法不对：写“姓名/单位/职务”，几个人用；隔开，集体写“集体/名称”`,
  badSlug: (name: string) =>
    `--decide 里“${name}”的地址不能用：只用小写英文字母、数字和单个连字符，不用 print 和 feed`,
  unused: (names: readonly string[]) =>
    `--decide 里有 ${names.length} 条没有用上，原文里已经没有那一行：${names.join('，')}`,
  misplaced: (names: readonly string[]) =>
    `--decide 里有 ${names.length} 条没有用上：${names.join('，')}。phrases. 后面要写标题第一行的键，voices. 和 slug. 后面要写分享人那一行的键`,
  titleAlone: (next: string | undefined) =>
    `心得标题后面没有分享人，没有另起一篇：把写着姓名的那一行定为分享人${next === undefined ? '' : `，例如下一行，"role.${next}": "分享人"`}；原文没有这一行的，在标题下面补一行“分享人：姓名”，再导入`,
  notPlaced: (role: LineRole) =>
    `定为${roleNames[role]}，却没有放进事件：这一行在这里用不上这种身份，改定为别的，例如“正文”`,
}
