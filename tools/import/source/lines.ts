// What every reader of a format makes of a file: numbered lines with what their look tells. Knows no format, no role.
import { createKeyMaker } from './line-key.ts'
import type { LineRole } from './line-role.ts'

/** What a line looks like in its source; a hint that the format cannot give is absent. */
export interface Hints {
  bold?: boolean
  centred?: boolean
  /** Set to the right edge, as signatures are. */
  right?: boolean
  /** In points, or whatever the format counts in: only compared within one source. */
  size?: number
  /** Begins with a paragraph's indent. */
  indent?: boolean
  /** The format calls it a heading. */
  heading?: boolean
  /** The format numbers it or sets a bullet before it. */
  listed?: boolean
}

/** One line of a source, trimmed; `number` counts from 1 as an editor's program does. */
export interface SourceLine {
  number: number
  text: string
  /** Stable while the line's own text stands, whatever is changed around it. */
  key: string
  /** Something empty stands above it, or it is the first. */
  gap: boolean
  hints: Hints
  /** The place of an image among the source's images; its text is then the image's description. */
  image?: number
  /** A role that the format, or the editor, gives it. */
  given?: LineRole
}

/** A line before it has a key: what a reader of a format gives. */
export type BareLine = Omit<SourceLine, 'key' | 'text'> & { text: string }

/** Gives each line its key; lines without text and without an image are left out. */
export function keyLines(lines: readonly BareLine[]): SourceLine[] {
  const keyOf = createKeyMaker()
  return lines
    .filter(({ text, image }) => text !== '' || image !== undefined)
    .map((line) => ({ ...line, key: keyOf(line.text === '' ? `image ${line.image}` : line.text) }))
}
