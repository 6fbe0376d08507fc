// What `npm run new` asks and says.
import { PLACEHOLDER } from '#content/proof-messages.ts'

export const newMessages = {
  usage:
    '用法：npm run new（在终端里一问一答），或 npm run new -- --slug 地址 --headline 标题 [--date 年-月-日] [--author 姓名]… [--lead 导语] [--reflection "标题|分享人|单位|职务"]…',
  noTerminal:
    '这里没有可以回答问题的终端：请在终端窗口里运行 npm run new，或用选项写全，例如 npm run new -- --slug xicheng-2018 --headline "宣讲脚步 不停歇"',
  cancelled: '没有写完，什么都没有存。',
  missing: (flag: string) => `缺少 ${flag}：补上，或不带任何选项运行 npm run new，一问一答`,
  badValue: (flag: string, value: string, why: string) => `${flag} 写的“${value}”不能用：${why}`,
  taken: (owner: string) => `这个地址已被 ${owner} 使用：换一个`,
  emptyTitle: '标题是空的：至少写几个字',
  reflectionParts: '应写成 "标题|分享人|单位|职务"，单位和职务可以不写',

  hello: '新建一个事件（草稿）。每一问答完按回车；方括号里是现成的答案，直接回车就用它；按 Ctrl+C 放弃。',
  askHeadline: '标题（换行处打 / ，不能断开的词组之间空一格，例如：宣讲脚步 不停歇/中国工会 十七大 精神）：',
  askSlug: (suggested: string) => `网址里的名字（小写英文字母、数字、连字符）[${suggested}]：`,
  askDate: (today: string) => `见报日期，例如 ${today}（还没定就直接回车）：`,
  askAuthors: '报道的作者，几位之间打顿号（没有就直接回车）：',
  askLead: '导语（没有就直接回车）：',
  askReport: '报道正文：一段一段粘贴进来，最后单独一行打“完”（以后再写就直接打“完”）：',
  askReflectionTitle: (n: number) => `第 ${n} 篇心得的标题（没有了就直接回车）：`,
  askVoice: '分享人（姓名；几个人之间打顿号；班组就写班组的名字）：',
  askAffiliation: '单位（没有就直接回车）：',
  askJobTitle: '职务（没有就直接回车）：',
  askReflection: '这篇心得的正文：一段一段粘贴进来，最后单独一行打“完”：',
  end: '完',
  again: (why: string) => `  ${why}`,
  needed: '这一项不能空',

  reportPlaceholder: `${PLACEHOLDER}在这里写报道的第一段。`,
  reflectionPlaceholder: `${PLACEHOLDER}在这里写这篇心得的第一段。`,
  label: '分享人',

  written: (file: string) => `已新建草稿：${file}`,
  next: (slug: string) =>
    [
      '接下来：',
      '  1. npm run dev 边写边看，改好存盘，页面跟着变；',
      `  2. npm run check-content -- ${slug} 检查；`,
      '  3. npm run build -- --preview 生成审稿预览，发给审稿的人；',
      '  4. 定稿后把文件里的 "status" 从 "draft" 改成 "published"，再 npm run build 发布。',
    ].join('\n'),
}
