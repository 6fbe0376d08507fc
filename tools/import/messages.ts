// Every word the importer says to an editor: refusals, roles, doubts. Knows nothing of where it is shown.
import type { Title } from '#content/schema/title.ts'
import type { Voice } from '#content/schema/voice.ts'
import type { LineRole } from './source/line-role.ts'

const USAGE =
  '用法：npm run import -- 文件 --slug 地址 [--date 年-月-日] [--reflections 甲,乙] [--out 文件] [--review 页.html] [--decide 决定.json] [--correction] [--dry-run] [--force]；文件写 - 从管道读'
export const lineList = (lines: readonly number[]): string => `第 ${lines.join('、')} 行`
export const settledWords = (count: number): string =>
  count === 0 ? '' : `；--decide 已经定了的 ${count} 处不再列`
const ROLE_WIDTH = 5
const LINES_WIDTH = 18

// A Chinese character is as wide as two Latin ones on a terminal.
const padTo = (text: string, width: number): string => {
  const wide = [...text].reduce((sum, one) => sum + (one > '\u00ff' ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(2, width - wide))
}

/** The roles as an editor reads and writes them. */
export const roleNames: Readonly<Record<LineRole, string>> = {
  kicker: '眉题',
  headline: '标题',
  reportTitle: '报道标题',
  lead: '导语',
  byline: '署名',
  meta: '日期来源',
  text: '正文',
  heading: '小标题',
  figure: '图片',
  caption: '图片说明',
  jump: '转版提示',
  signature: '落款',
  section: '栏题',
  reflectionTitle: '心得标题',
  sharer: '分享人',
  credit: '编辑署名',
  cut: '略去',
}

export const importMessages = {
  usage: USAGE,
  noFileGiven: `没有写要导入的文件。${USAGE}`,
  manyFiles: (files: readonly string[]) =>
    `一次只能导入一个文件，却写了 ${files.length} 个（${files.join('，')}）：路径里有空格时用引号括起来`,
  unknownFlag: (flag: string) => `不认识的选项 ${flag}。${USAGE}`,
  flagValue: (flag: string) => `选项 ${flag} 的写法不对：看看是不是漏写了值，或多写了值。${USAGE}`,
  noSlug: `没有写 --slug（这次活动的地址，例如 --slug xicheng-2018）。${USAGE}`,
  badSlug: (slug: string, why: string) => `--slug 写的“${slug}”不能用：${why}`,
  badDate: (date: string, why: string) => `--date 写的“${date}”不能用：${why}`,
  badReflection: (slug: string, why: string) => `--reflections 写的“${slug}”不能用：${why}`,
  duplicateReflection: (slug: string) => `--reflections 里“${slug}”写了两次：每篇心得要有自己的地址`,
  reflectionCount: (given: number, found: number) =>
    `--reflections 写了 ${given} 个地址，文中却有 ${found} 篇心得：一篇一个，用逗号隔开`,
  noPinyin: (name: string) => `“${name}”转不成拼音地址：用 --reflections 依次写出每篇心得的地址`,

  noSuchFile: (file: string) => `没有这个文件：${file}`,
  isFolder: (file: string) => `这是一个文件夹，不是文件：${file}`,
  unreadable: (file: string) => `读不了这个文件（可能没有权限）：${file}`,
  empty: (file: string) => `文件里没有文字：${file}`,
  binary: (file: string) =>
    `这不是能导入的文件：${file}。能导入的有 Word（.docx）、网页（.html）和纯文本（.txt）`,
  unknownEncoding: (file: string) =>
    `认不出这个文件的文字编码：${file}。请在记事本里打开，“另存为”时编码选 UTF-8`,
  tooLarge: (file: string) => `文件超过 20 MB：${file}。图片太大时先在 Word 里压缩图片，或存成纯文本再导入`,
  manyLines: (file: string) => `文件超过 20 万行，不像一篇稿子：${file}`,
  pdf: (file: string) => `PDF 不能导入：${file}。请把文字从 PDF 里复制出来，存成纯文本（.txt）再导入`,
  oldWord: (file: string) =>
    `这是老的 Word 文件（.doc、.wps）或加了密码的文件：${file}。请在 Word 或 WPS 里去掉密码，另存为 .docx 再导入`,
  rtf: (file: string) => `RTF 文件不能导入：${file}。请在 Word 或 WPS 里另存为 .docx 再导入`,
  mhtml: (file: string) =>
    `单个文件的网页（.mhtml）不能导入：${file}。请在浏览器里另存为“网页，仅 HTML”再导入`,
  notWord: (file: string) => `这是压缩包或别的办公文件，不是 Word 稿件：${file}。请导入 .docx`,
  damagedWord: (file: string) =>
    `Word 文件读不了，可能已损坏：${file}。请在 Word 或 WPS 里打开，另存为一份新的 .docx`,
  lockedWord: (file: string) => `Word 文件加了密码：${file}。请在 Word 里去掉密码再导入`,
  zipBomb: (file: string) => `Word 文件解开后太大（超过 100 MB），没有解开它：${file}。请检查文件的来历`,
  hostileWord: (file: string) => `Word 文件里有不该有的声明（DOCTYPE），没有读它：${file}。请检查文件的来历`,

  noHeadline: '没有找到标题：标题应独占一行、不带句号逗号，放在署名和正文之前（导语可以在标题前）',
  noReflection: '没有找到心得：每篇心得应有标题，下一行写“分享人：单位职务 姓名”',
  noReflectionTitle: (line: number) => `第 ${line} 行的分享人前面没有心得标题：在这一行之前补上标题`,
  noSharer: (line: number) => `第 ${line} 行的“分享人”后面没有写名字：补上单位职务和姓名`,
  badEvent: (problem: string, others: number) =>
    `导入的结果不合要求：${problem}${others > 0 ? `（另有 ${others} 处）` : ''}`,

  brokenOld: (file: string, problem: string) =>
    `原有的 ${file} 有错，读不懂，没有改动它（${problem}）。先改好它；确实不要它，加 --force：它会存成 .bak，另写一份新的`,
  otherOld: (file: string, kept: number) =>
    `原有的 ${file} 像是另一篇（只有 ${Math.round(kept * 100)}% 的段落对得上），没有改动它。换一个 --slug；确实要用这篇代替，加 --force`,
  wroteAnew: (file: string) => `原有的 ${file} 有错，读不懂：按 --force 存成 .bak，另写了一份新的`,
  replaced: (file: string) =>
    `原有的 ${file} 像是另一篇：按 --force 用这篇代替，对得上的段落保留编号，其余的作废`,
  reviewIsTaken: (file: string) => `--review 的文件已经存在，又不是以前的审阅页，没有改动它：${file}`,
  reviewIsSource: (file: string) => `--review 不能和原文、事件文件是同一个：${file}`,
  reviewWritten: (file: string) => `审阅页：${file}`,
  imagesWritten: (count: number, folder: string) => `图片 ${count} 张，写在 ${folder}`,
  backup: (file: string) => `原有的事件文件存成：${file}`,
  same: '和原有的事件文件没有看得见的不同',
  willChange: (file: string) => `原有的 ${file} 会这样改：`,
  unchanged: (file: string) => `没有变化，没有写入：${file}`,
  stdin: '管道输入',
  dryRun: '按 --dry-run，什么也没有写',
  noCorrection: '--correction 没有用上：没有要登更正的改动',
  outIsSource: (file: string) => `--out 就是要导入的原文，不能覆盖：${file}`,
  noFolder: (folder: string) => `要写入的文件夹不存在：${folder}。先建好文件夹，或改正 --out`,
  unwritable: (file: string) => `写不进这个文件（可能没有权限或磁盘已满）：${file}`,
  written: (file: string) => `已写入：${file}`,
  unexpected: (reason: string) => `导入程序出了错，没有写入任何文件：${reason}`,

  lineSign: ' / ',

  reviewRoles: (count: number) =>
    `一、各段的身份（共 ${count} 处；行号是原文的行号，“/”是标题换行，“｜”隔开标题的词组，方括号里是这一处的键）`,
  reviewRow: (lines: readonly number[], role: string, text: string, key: string) =>
    `  ${padTo(lineList(lines), LINES_WIDTH)}${padTo(role, ROLE_WIDTH * 2)}${text}  [${key}]`,
  reviewLeft: (text: string) => `（不放进事件）${text}`,
  reviewVoices: (voices: string, slug: string) => `${voices}，地址 ${slug}`,
  reviewJoins: (count: number) => `二、接起来的断行（共 ${count} 处；⏎ 是原来断开的地方）`,
  reviewJoin: (left: number, right: number, before: string, after: string, key: string) =>
    `  第 ${left} 行接第 ${right} 行：…${before}⏎${after}…  [${key}]`,
  reviewDoubts: (count: number, settled: number) =>
    `三、拿不准的地方（共 ${count} 处，请逐一核对${settledWords(settled)}）`,
  reviewDoubt: (lines: readonly number[], message: string, key: string | undefined) =>
    `  ${lines.length === 0 ? '' : `${lineList(lines)}：`}${message}${key === undefined ? '' : `  [${key}]`}`,
  reviewHow:
    '不对的地方，可以直接改写出的事件文件；也可以写一个文件，例如 keys.json：{ "role.键": "小标题", "join.键": "不接" }，同一条命令加 --decide keys.json 再导入一次',

  titleOf: (names: string) => `${names}的心得`,
  doubtLead: '这一段当作导语，在标题之后、正文之前显示',
  doubtSecondLead: '标题前面不止一段：第一段当作导语，这一段放到正文开头',
  doubtHeadline: '没有一行明显是标题：因为它在最前面又短，当作标题',
  doubtByline: '没有“本报记者”一类的字样，按位置当作署名',
  doubtKicker: '在全文标题和署名之后、报道标题之前，当作报道标题的眉题；也可能是全文的副题或栏目名',
  doubtStacked: '连着的几行当作同一个标题的几行；也可能是两个标题',
  doubtRole: {
    heading: '正文中间像标题的一行，当作小标题，没有与前后接起来',
    guessedHeading: '很短、没有标点，像小标题，没有与下一段接起来；也可能是断开的半句',
    guessedCaption: '居中、字小，上面没有图片：当作丢了图片的图片说明，不放进事件',
    stray: '署名、分享人或【】出现在意料之外的地方，原样留在正文里',
  },
  doubtSharerApart: (words: string) =>
    `“${words}”和正文印在同一行，拆出来当作分享人；不该拆的，把这一行定为正文`,
  doubtPrintedByline: (words: string) =>
    `“${words}”印在正文里：署名照它写，正文不动；不是署名的，把这一行定为正文`,
  doubtTitleRole: (role: LineRole) => `标题不止一个：这一个当作${roleNames[role]}`,
  doubtLost: '这一行没有用上，不放进事件；要留下，改它的身份',
  doubtSection: '这一行在第一篇心得上面，没有常见的栏题字样，当作栏题；也可能是第一篇的标题',
  doubtNoReflection: '没有找到心得：只有一篇报道。有心得的，用“身份”改出每篇的标题和分享人',
  doubtNoTitle: '这一篇没有标题，题目写成“某某的心得”',
  doubtTable: '这里是表格：每一行写成一段，请核对，或删去',
  doubtImage:
    '图片没有取：文件里没有，或者不是网页能显示的格式。要用它，另存为 .jpg 或 .png，照编辑手册加进事件文件',
  doubtRemoteImage: '图片在别的网站上，没有取。要用它，先存到电脑上，照编辑手册加进事件文件',
  doubtPhrases: (title: Title) => `标题的词组拿不准：${phraseWords(title)}`,
  doubtAlt: (src: string) => `图片 ${src} 没有给看不见图的读者听的说明（alt）：在事件文件里补上`,
  noAlt: '（待写图片说明）',
  body: '集体',
  doubtVerse: '几行都很短、没有标点，当作诗或名单，各自成段，没有接起来',
  doubtOddCharacters: '有看不见的控制字符或改变文字方向的字符，已经去掉',
  doubtPrivateCharacter: '有自造字（别的电脑上显示不出来）：对照原报换成通用字',
  doubtAfterSection: '在栏题之后、第一篇心得的标题之前，放到报道的末尾',
  doubtPost: (place: string, affiliation: string | undefined, jobTitle: string | undefined) =>
    `“${place}”分作单位“${affiliation ?? '（无）'}”和职务“${jobTitle ?? '（无）'}”，单位和职务也可能在别处分开`,
  doubtSharedPost: (names: string, place: string) => `“${names}”是几个人，都记作“${place}”`,
  doubtName: (name: string) => `“${name}”的姓不常见，按它站的位置当作人名`,
  doubtOrganization: (name: string) => `“${name}”不像人名，当作集体`,
  doubtJoin: {
    unfinished: '前一行末尾没有句末标点，当作同一段的断行接了起来',
    cannotStart: '后一行以不能起头的标点开始，当作同一段的断行接了起来',
    noIndent: '别的段落开头都空格，后一行不空，当作同一段的断行接了起来',
    sameLines: '别的段落之间都有空行，这两行之间没有，当作同一段接了起来',
    asked: '按编辑的决定接了起来',
  },
  doubtShortJoin: '前一行很短、没有标点，与后一行接成了一段；如果它是小标题，请分开',
  doubtOpenEnd: '这一段末尾没有句末标点：可能缺了下文，也可能是落款或小标题',
  doubtYear: (day: string) => `“${day}”没有写年份：程序不猜年份，请核对事件文件里的日期`,
  doubtDate: (date: string) => `发表日期 ${date} 来自 --date，不是原文写的`,
  doubtNoDate: '没有写 --date：事件文件里没有发表日期',
  doubtUnusedDate: (line: number, printed: string, date: string) =>
    `没有写 --date：事件文件里没有发表日期。第 ${line} 行写着 ${printed}：要用它，加 --date ${date}`,
  doubtBrokenCharacter: '有乱码字符“\ufffd”：对照原报改正',
  doubtPageDate: (date: string) => `发表日期 ${date} 是网页上写的，请核对`,
}

/** 胡桂芝（广外医院 + 工会主席）. */
export function voiceWords(voice: Voice): string {
  if (voice.type === 'Organization') return voice.name
  const post = [voice.affiliation, voice.jobTitle].filter((part) => part !== undefined).join(' + ')
  return post === '' ? voice.name : `${voice.name}（${post}）`
}

/** 宣讲脚步｜不停歇 / 中国工会｜十七大: phrases and print lines as an editor writes them. */
export const phraseWords = ({ lines }: Title): string => lines.map((line) => line.join('｜')).join(' / ')
