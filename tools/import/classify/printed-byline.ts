// Who wrote a text, where it is printed on a line of its words: 本报讯（记者 甲）近日…, …。（作者：乙）. Knows no roles.
import { type Byline, parseBareNames, parseByline } from '#tools/import/people/byline.ts'
import { readLabel, readUnit } from '#tools/import/people/sharer.ts'
import { isCaption } from './caption.ts'

const HEAD =
  /^(\p{Script=Han}{2,8}讯\s*(?:[（(][^（）()]{2,40}[）)]|(?:本报)?(?:记者|通讯员)[^，。：:（）()]{2,40}?报道))[\s:：]*(?=[^\s:：])/u
const TAIL = /[。！？…”]\s*([（(][^（）()。]{2,40}[）)])$/u
const LEAST = 8
const LONGEST = 96

export interface PrintedByline {
  words: string
  byline: Byline
}

/** Of a report: before its first words, or in brackets after its last. */
export function printedByline(first: string, last: string): PrintedByline | undefined {
  const [, head = ''] = HEAD.exec(first.slice(0, LONGEST)) ?? []
  const before = first.length - head.length >= LEAST ? parseByline(head) : undefined
  if (before) return { words: head, byline: before }
  const tail = tailOf(last)
  const after = parseByline(tail) ?? bareNames(tail.slice(1, -1))
  return after && { words: tail, byline: after }
}

// （方案） is no name: one of two characters proves nothing.
const bareNames = (words: string): Byline | undefined =>
  words.length > 2 && !words.includes('，') ? parseBareNames(words) : undefined

function tailOf(text: string): string {
  const [, tail = ''] = TAIL.exec(text.slice(-LONGEST)) ?? []
  return text.length - tail.length < LEAST || isCaption(text) ? '' : tail
}

/** （作者：乙，广外医院护士） at the end of a line of text; empty without one. */
export function printedSharer(text: string): string {
  const tail = tailOf(text)
  return readLabel(tail) === undefined && readUnit(tail) === undefined ? '' : tail
}
