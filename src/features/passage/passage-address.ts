// The address of a passage of the page on screen, to be passed on. Knows nothing of how it is passed on.
import { findQuotation, type Stretch } from '#content/find-quotation.ts'
import { formatPassage, type Passage, quote } from '#content/passage.ts'

/** Words the reader chose: a block, or a stretch of it. */
export interface ChosenWords {
  block: string
  words: string
  passage: Passage
}

/** @param text all words of the block */
export function chosenWords(block: string, text: string, stretch?: Stretch): ChosenWords {
  const words = stretch ? text.slice(stretch.start, stretch.end) : text
  if (words === text || !stretch) return { block, words: text, passage: { block } }
  const quotation = quote(words)
  // Where the words would not be found again, as when others begin and end alike, the block is named.
  const again = findQuotation(text, quotation)
  const found = again && text.slice(again.start, again.end) === words
  return { block, words, passage: found ? { block, quotation } : { block } }
}

/**
 * The address of a passage: the block after `#` as well, for browsers without our script.
 * @param page address of the page, without query and `#`
 */
export function passageAddress(page: string, passage: Passage): string {
  return `${page}?p=${encodeURIComponent(formatPassage(passage))}#${passage.block}`
}

/** The address for a code to be photographed: short, always the whole block. */
export const codeAddress = (page: string, block: string): string => `${page}?p=${block}`
