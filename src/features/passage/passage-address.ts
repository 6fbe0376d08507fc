// The address of a passage of the page on screen, to be passed on. Knows nothing of how it is passed on.
import { placesMeant, type Stretch } from '#content/find-quotation.ts'
import { formatPassage, type Passage, quote } from '#content/passage.ts'

/** Words the reader chose: a block, or a stretch of it. */
export interface ChosenWords {
  block: string
  passage: Passage
}

/** @param text all words of the block */
export function chosenWords(block: string, text: string, stretch?: Stretch): ChosenWords {
  const words = stretch ? text.slice(stretch.start, stretch.end) : text
  if (words === text || !stretch) return { block, passage: { block } }
  const quotation = quote(words)
  // Where other words could be meant, now or when these have been edited, the block is named.
  const [place, ...others] = placesMeant(text, quotation)
  const unmistakable = place?.start === stretch.start && others.length === 0
  return { block, passage: unmistakable ? { block, quotation } : { block } }
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
