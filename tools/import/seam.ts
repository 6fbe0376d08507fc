// Whether two lines are halves of one paragraph, and what stands between them. Knows nothing of what is around them.

const CLOSERS = /[”’」』）】》〉]+$/u
const FINAL = /[。！？…!?]$|[A-Za-z]\.$/u
const CANNOT_START = /^[，。、；：？！…”’」』）】》〉,;:?!)%％]/u
const QUOTE = /^[“‘「『《]/u
const LIST_MARK =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[是要、，,]|来)|[（(][一二三四五六七八九十\d]{1,3}[）)]|[①-⑳]|\d{1,2}[.．、])/u
const LATIN_OR_DIGIT_END = /[A-Za-z0-9]$/u
const LATIN_START = /^[A-Za-z]/u

/** Why a line continues the one before it. */
export type SeamReason = 'unfinished' | 'cannotStart'

/** Whether a line ends as a paragraph may: with a final mark, closing quotes and brackets after it allowed. */
export function isFinished(line: string): boolean {
  return FINAL.test(line.replace(CLOSERS, ''))
}

/** Whether a line begins with a mark that no paragraph begins with. */
export function cannotStart(line: string): boolean {
  return CANNOT_START.test(line)
}

/** Why `right` continues `left`, or undefined when it begins a paragraph of its own. */
export function seamBetween(left: string, right: string): SeamReason | undefined {
  if (cannotStart(right)) return 'cannotStart'
  if (isFinished(left)) return undefined
  const last = left.replace(CLOSERS, '').slice(-1)
  if (last === '：' && (QUOTE.test(right) || LIST_MARK.test(right))) return undefined
  if (last === '；' && LIST_MARK.test(right)) return undefined
  return 'unfinished'
}

/** What is set between two halves: one blank where two Latin words meet, else nothing. */
export function glue(left: string, right: string): '' | ' ' {
  return LATIN_OR_DIGIT_END.test(left) && LATIN_START.test(right) ? ' ' : ''
}
