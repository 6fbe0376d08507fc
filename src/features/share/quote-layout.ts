// Sets a quotation on a card: the largest size at which it stands whole, else its first sentences. Knows no canvas.
import { breakLines } from '#content/line-breaks.ts'
import { openingWords } from '#content/sentences.ts'

/** Width of a text at a size, in CSS pixels. */
export type Measure = (text: string, size: number) => number

export interface SetQuote {
  lines: string[]
  /** CSS pixels. */
  size: number
  /** Distance from line to line, in CSS pixels. */
  leading: number
}

/** Sizes in CSS pixels, and how many lines of each still look like a quotation. */
const SIZES = [
  { size: 24, leading: 44, most: 5 },
  { size: 20, leading: 38, most: 8 },
  { size: 18, leading: 34, most: 13 },
  { size: 16, leading: 29, most: 26 },
] as const
const [, , , SMALLEST] = SIZES

/** Paragraphs of one quotation are told apart as in a book. */
const INDENT = '　　'

/** @param words a line for each paragraph @param width of a line, in CSS pixels */
export function setQuote(words: string, width: number, measure: Measure): SetQuote {
  const broken = (text: string, size: number) =>
    text
      .trimEnd()
      .split('\n')
      .map((paragraph, at) => (at === 0 ? paragraph : INDENT + paragraph))
      .flatMap((paragraph) => breakLines(paragraph, (part) => measure(part, size), width))
  for (const { size, leading, most } of SIZES) {
    const lines = broken(words, size)
    if (lines.length <= most) return { lines, size, leading }
  }
  const { size, leading, most } = SMALLEST
  // Full-width characters fill a line soonest: what fits of them fits of any others.
  let limit = Math.floor(width / size) * most
  let lines = broken(openingWords(words, limit), size)
  while (lines.length > most) {
    limit -= Math.floor(width / size)
    lines = broken(openingWords(words, limit), size)
  }
  return { lines, size, leading }
}
