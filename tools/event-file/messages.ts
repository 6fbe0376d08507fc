// What an editor is told of an event file as a file: no JSON, no id, a name that cannot be, a disk that is full.
import type { JsonFaultKind } from './scan-json.ts'

const faults: Readonly<Record<JsonFaultKind, (found: string) => string>> = {
  wideMark: (found) => `这里的 ${found} 是中文标点：文字以外的标点都要用英文的，换成 , : " { } [ ]`,
  quoteInside: () => '文字里夹着英文的双引号：把它换成中文的“ ”',
  missingComma: () => '这里少了英文逗号，或前面的引号没有成对：补上',
  extraComma: () => '多了一个逗号：最后一项的后面不写逗号，把它删去',
  missingColon: () => '一项的名字后面少了英文冒号：补上 :',
  missingValue: () => '冒号后面少了内容：补上，或把这一项整个删去',
  openText: () => '这一行的文字少了后面的双引号，或在中间换了行：补上英文双引号，文字不要换行',
  controlInText: () => '文字里有看不见的字符（多半是 Tab 键打出来的）：删去，需要空格就打空格',
  badEscape: () => '文字里的反斜杠 \\ 不能单独写：删去，或写成两个 \\\\',
  otherText: () => '这不是事件文件，像是一般的文字：稿子用 npm run import 导入，事件文件从备份恢复',
  bareWord: () => '这里少了英文双引号：文字和每一项的名字都要用英文双引号括起来',
  unclosed: () => '括号没有成对：前面的 { 或 [ 少了对应的 } 或 ]，补上',
  textAfterEnd: () => '最后一个 } 之后还有多余的内容：删去',
  tooDeep: () => '括号套得太深：从备份恢复这个文件',
}

export const fileMessages = {
  notJson: (column: number, kind: JsonFaultKind, found: string) =>
    `第 ${column} 个字附近，${faults[kind](found)}`,
  notUtf8:
    '文件不是 UTF-8 编码：在编辑器里另存为 UTF-8（VS Code：点右下角的编码，选“通过编码保存”，再选 UTF-8）',
  emptyFile: '文件是空的：从备份恢复，或重新导入',
  repeatedKey: (name: string) => `“${name}”写了两次，前一个不起作用：删去一个`,
  newId: (id: string) => `缺少段落编号：补上 "id": "${id}"（程序为这一段算好的，照抄即可）`,
  copiedId: (id: string, fresh: string) =>
    `段落编号 ${id} 和前面的重复了，多半是复制段落时带来的：把这一段的改成 "${fresh}"（程序算好的，照抄即可）`,
  wrongId: (fresh: string) =>
    `段落编号的写法不对：原来有编号的，从备份恢复；新写的段落，写成 "${fresh}"（程序算好的，照抄即可）`,
  windowsName: (slug: string) => `Windows 电脑上不能有名叫 ${slug}.json 的文件：换一个地址`,
  wrongExtension: (name: string, right: string) =>
    `文件名的结尾不对，这一篇不会发布：改名为 ${right}（现在是 ${name}）`,
  inSubfolder: '放在下一层文件夹里，不会发布：移到上一层来',
  otherCase: (wanted: string, actual: string) =>
    `图片名的大小写不对，上线后会找不到：文件叫 ${actual}，这里写的是 ${wanted}，改成一样的`,
  notAnImage: (file: string) => `${file} 不是图片，或已损坏：在看图软件里打开看看，重新另存为 .jpg 或 .png`,
  otherImageType: (file: string, type: string) =>
    `${file} 其实是 ${type} 图片：在看图软件里另存为 ${type}，或把文件名的结尾和这里的都改过来`,
  missingFigure: (file: string) => `找不到图片 ${file}：把它放进事件文件所在的文件夹，或改正文件名`,
  noEvent: (folder: string, slug: string, likely: string | undefined) =>
    `没有找到事件 ${slug}（在 ${folder}）：${likely === undefined ? '检查拼写' : `是不是 ${likely}？`}`,
  renamed: (slug: string, present: string) => `${slug} 是旧地址：这个事件现在叫 ${present}`,
  noReflection: (event: string, slug: string, slugs: readonly string[]) =>
    `${event} 里没有心得 ${slug}：${slugs.length === 0 ? '它没有心得' : `有的是 ${slugs.join('、')}`}`,
  notSound: (name: string, problem: string) =>
    `${name} 里有错，先改好再来${problem === '' ? '' : `（${problem}）`}：npm run check-content -- ${name}`,
  unreadable: (reason: string) => `读不了这个文件（${reason}）：关掉正在使用它的程序，检查权限`,
  unwritable: (file: string, reason: string) =>
    `写不进 ${file}（${reason}）：检查磁盘空间和权限；原来的文件没有改动`,
}
