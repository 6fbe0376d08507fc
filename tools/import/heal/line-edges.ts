// How a line begins and ends: finished or not, with a mark no line begins with, with a list mark. Knows no other line.

const CLOSERS = '”’」』）】》〉)"\''
const FINAL = '。！？…!?'
const CANNOT_START = /^[，。、；：？！…”’」』）】》〉,;:?!)%％‰℃·～]/u
const ELLIPSIS_START = /^(?:……|——)/u
const LATIN_END = /[A-Za-z][.]$/u
const LONGEST_TAIL = 12
/** 。（通讯员 甲）: what stands in brackets after a final mark adds nothing to the sentence. */
const NOTE_AFTER = /[。！？…][”’」』]?\s*[（(][^（）()]{1,40}[）)]$/u
const LONGEST_NOTE = 48

/** The end of a line without closing quotes and brackets; short, so that a long line costs no more. */
export function bareEnd(line: string): string {
  let end = line.length
  while (end > 0 && CLOSERS.includes(line[end - 1] ?? '')) end -= 1
  return line.slice(Math.max(0, end - LONGEST_TAIL), end)
}

/** Whether a line ends as a paragraph may: with a final mark, closing quotes and brackets after it allowed. */
export function isFinished(line: string): boolean {
  const end = bareEnd(line)
  if (end === '') return line !== ''
  return (
    FINAL.includes(end.slice(-1) || ' ') || LATIN_END.test(end) || NOTE_AFTER.test(line.slice(-LONGEST_NOTE))
  )
}

/** Whether a line begins with a mark that no paragraph begins with. */
export const cannotStart = (line: string): boolean => CANNOT_START.test(line) && !ELLIPSIS_START.test(line)

const NUMBER = '[一二三四五六七八九十]{1,3}'
const MARKS: [kind: string, pattern: RegExp][] = [
  ['一是', new RegExp(`^(${NUMBER})(?:是|要|来|则)`, 'u')],
  ['第一', new RegExp(`^第(${NUMBER})(?:[，,、：:是]|条|点|步|个|项|，)`, 'u')],
  ['一、', new RegExp(`^(${NUMBER})[、.．]`, 'u')],
  ['（一）', new RegExp(`^[（(](${NUMBER})[）)]`, 'u')],
  ['（1）', /^[（(](\d{1,2})[）)]/u],
  ['1.', /^(\d{1,2})(?:[．、)）]|\.(?!\d))/u],
  ['①', /^([①-⑳])/u],
  ['首先', /^(首先|其次|再次|最后)[，,]/u],
  ['•', /^(——|[•·●■◆▪‧○◇□▶➢✓√—-])\s?(?=\p{Script=Han}|[“《])/u],
]
const DIGITS = '一二三四五六七八九'

export interface ListMark {
  /** 一是, （1） … : marks of one list are of one kind. */
  kind: string
  /** Its place in the list, from 1; 0 for a bullet. */
  nth: number
  /** How long the mark is in the line. */
  length: number
}

/** The list mark a line begins with. */
export function listMark(line: string): ListMark | undefined {
  for (const [kind, pattern] of MARKS) {
    const found = pattern.exec(line)
    if (found) return { kind, nth: nthOf(found[1] ?? ''), length: found[0].length }
  }
  return undefined
}

function nthOf(number: string): number {
  if (/^\d+$/u.test(number)) return Number(number)
  const circled = number.codePointAt(0) ?? 0
  if (circled >= 0x2460 && circled <= 0x2473) return circled - 0x245f
  const order = ['首先', '其次', '再次', '最后'].indexOf(number)
  if (order >= 0) return order + 1
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number]
  if (ones === undefined || !/^[一二三四五六七八九]?$/u.test(ones)) return 0
  const ten = number.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '') + 1) * 10 : 0
  return ten + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1)
}
