// Whether two lines are halves of one paragraph, and what stands between them. Knows nothing of what is around them.
import { bareEnd, cannotStart, isFinished, listMark } from './line-edges.ts'

const QUOTE = /^[“‘「『《]/u
const LATIN_OR_DIGIT_END = /[A-Za-z0-9]$/u
const LATIN_START = /^[A-Za-z]/u

/** Why a line continues the one before it. */
export type SeamReason = 'unfinished' | 'cannotStart' | 'noIndent' | 'sameLines' | 'asked'

/**
 * Why `right` continues `left` by their own words, or undefined when it begins a paragraph of its own.
 * @param listed `right` is one point of a list on lines of their own
 */
export function seamBetween(
  left: string,
  right: string,
  listed = listMark(right) !== undefined,
): SeamReason | undefined {
  if (cannotStart(right)) return 'cannotStart'
  if (isFinished(left)) return undefined
  const last = bareEnd(left).slice(-1)
  if (last === '：' && (QUOTE.test(right) || listed)) return undefined
  if (last === '；' && listed) return undefined
  return 'unfinished'
}

/** What is set between two halves: one blank where two Latin words meet, else nothing. */
export function glue(left: string, right: string): '' | ' ' {
  return LATIN_OR_DIGIT_END.test(left.slice(-1)) && LATIN_START.test(right) ? ' ' : ''
}
