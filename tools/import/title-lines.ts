// What looks like a title, and its print lines. Knows nothing of where in the text it stands.
import type { SourceLine } from './lines.ts'

const LONGEST_TITLE = 30
const LONGEST_STACKED = 20
const PROSE = /[，。；！？]/u
const PROSE_OR_COLON = /[，。；！？：]/u
const HAN_GAP = /\p{Script=Han}[ \u3000]+\p{Script=Han}/u
// A blank between two Latin words parts words; any other blank in a title is a line break of the print.
const PRINT_BREAK = /(?<![A-Za-z0-9])[ \u3000]+|[ \u3000]+(?![A-Za-z0-9])/u
const COMPLETE = /[。；，：、]$/u

const length = (text: string): number => [...text].length

/** One line with the print's own line break in it: 学习劳模精神 营造和谐劳动关系. */
export function isBrokenTitle(text: string): boolean {
  return length(text) <= LONGEST_TITLE && !PROSE.test(text) && HAN_GAP.test(text)
}

/** Two or more short lines without a blank line between them and without a word of prose. */
export function isStackedTitle(lines: readonly SourceLine[]): boolean {
  return (
    lines.length > 1 &&
    lines.every(({ text }) => length(text) <= LONGEST_STACKED && !PROSE_OR_COLON.test(text))
  )
}

/** One line that its place may make a title, as right before 分享人 or at the head of the text. */
export function mayBeTitle(text: string): boolean {
  return length(text) <= LONGEST_TITLE && !COMPLETE.test(text)
}

/** Whether a line has no mark of a sentence at all. */
export function hasNoProse(text: string): boolean {
  return !PROSE_OR_COLON.test(text)
}

/** The print lines of a title, from its lines in the source. */
export function printLines(lines: readonly SourceLine[]): string[] {
  return lines.flatMap(({ text }) => text.split(PRINT_BREAK))
}
