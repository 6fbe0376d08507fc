// What an editor is told when an event is imported over the one that stands. Knows nothing of where it is shown.
import type { TextChange } from './text-change.ts'

/** What is said when an event is imported over the one that stands. */
export const mergeMessages = {
  withdrawn: (slug: string) =>
    `心得 ${slug} 在新的原文里没有了：它的地址已经发布过，所以改为撤稿，不删去。确实不要它，从事件文件里删`,
  stillWithdrawn: (slug: string) =>
    `心得 ${slug} 在事件文件里是撤稿，照样撤着。要恢复，在事件文件里删去它的 "status"`,
  figureKept: (src: string) => `图片 ${src} 不是从原文来的，照原来的位置保留`,
  citeLost: (id: string) => `有心得引用了报道里的 ${id}，这一段已经没有了，引用也去掉了`,
  handmade: (id: string) =>
    `${id} 的文字在事件文件里手工改过，原文没有变，保留手改的。要用原文，在 --decide 里写 "text.${id}": "用原文"`,
  handmadeLost: (id: string) => `${id} 手工改过的文字，按 --decide 换成了原文`,
  spansLost: (id: string, count: number) =>
    `${id} 里有 ${count} 处加重、链接或注音，文字变了，找不到原来的地方，去掉了`,
  voicesKept: (slug: string, key: string) =>
    `心得 ${slug} 的单位和职务，事件文件与原文不同，保留事件文件的。要改，在 --decide 里写 "voices.${key}": "姓名/单位/职务"`,
}

const CUT = 40
const shown = (text: string): string =>
  [...text].length > CUT ? `${[...text].slice(0, CUT).join('')}…` : text

/** The plain diff that is printed before anything is written. */
export const diffMessages = {
  head: (file: string) => `原有的 ${file} 会这样改：`,
  none: '和原有的事件文件没有不同，没有写入',
  report: '报道',
  date: '发表日期',
  withdrawn: '撤稿',
  block: (within: string, nth: number, id: string) => `${within}第 ${nth} 段（${id}）`,
  added: (name: string, text: string) => `  ＋ ${name}：${shown(text)}`,
  removed: (name: string, text: string) => `  － ${name}：${shown(text)}`,
  changed: (name: string, { before, left, right, after }: TextChange) =>
    `  改 ${name}：${before}〔${shown(left)} → ${shown(right)}〕${after}`,
  retired: (from: string, to: string) => `  　 ${from} 没有了，旧链接改指 ${to}`,
  moved: '  　 段落的先后有变化',
}

/** The words of a proposed 更正. */
export const correctionMessages = {
  changed: ({ before, left, right, after }: TextChange) =>
    [
      left === '' && `“${before}${after}”中补上“${right}”。`,
      right === '' && `“${before}${left}${after}”中删去“${left}”。`,
      `“${before}${left}${after}”应为“${before}${right}${after}”。`,
    ].find((one) => one !== false) ?? '',
  moved: (added: number, removed: number) =>
    `${[added > 0 ? `补充 ${added} 段` : '', removed > 0 ? `删去 ${removed} 段` : ''].filter((one) => one !== '').join('，')}。`,
  many: (changed: number, added: number, removed: number) =>
    `本文有修订：改动 ${changed} 段，补充 ${added} 段，删去 ${removed} 段。`,
  head: (count: number) => `建议的更正（${count} 条，登在文末；要写进事件文件，请加 --correction）：`,
  taken: (count: number) => `写进事件文件的更正（${count} 条，登在文末，可以在事件文件里改文字）：`,
  one: (text: string, block: string | undefined) => `  ${text}${block === undefined ? '' : `（${block}）`}`,
}
