// The words of the review page. Knows nothing of what it shows.
import { lineList, settledWords } from '#tools/import/messages.ts'

/** The words of the review page. */
export const pageMessages = {
  title: (name: string) => `审阅：${name}`,
  counts: (rows: number, joins: number, doubts: number, settled: number) =>
    `各段 ${rows} 处，接起来的断行 ${joins} 处，拿不准的地方 ${doubts} 处${settledWords(settled)}。左边是原文，右边是写进事件文件的。`,
  how: '不对的地方，可以直接改事件文件；也可以写一个决定文件（键照抄右边的灰字），同一条命令加 --decide 再导入一次：',
  example:
    '{ "role.键": "小标题", "join.键": "不接", "phrases.键": "宣讲脚步|不停歇 / 中国工会|十七大精神", "voices.键": "姓名/单位/职务", "slug.键": "hu-guizhi" }',
  changes: '与原有事件文件的不同',
  general: '整篇要核对的',
  source: '原文',
  event: '事件',
  left: '不放进事件',
  join: (left: number, right: number) => `第 ${left} 行接第 ${right} 行`,
  lines: lineList,
}
