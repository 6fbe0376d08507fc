// The parts of a text: whole paragraphs, headings, figures, and what is left out. Knows nothing of how they are made.
import type { LineRole } from '#tools/import/source/line-role.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import type { SeamReason } from './seam.ts'

/** Where two halves were joined; `offset` is where the right one begins in the healed text, in UTF-16 units. */
export interface Seam {
  offset: number
  leftLine: number
  rightLine: number
  reason: SeamReason
  /** Of the right line. */
  key: string
}

export interface Paragraph {
  kind: 'paragraph'
  text: string
  lines: number[]
  /** Of its first line. */
  key: string
  seams: Seam[]
  /** 落款: it stands as it is and is joined to nothing. */
  signed: boolean
}

interface Heading {
  kind: 'heading'
  lines: SourceLine[]
}

export interface FigurePart {
  kind: 'figure'
  image: number
  line: SourceLine
  caption?: SourceLine
}

/** A line that is no part of the event: a jump line, an editor's credit, a caption without its photograph. */
export interface LeftOut {
  kind: 'left'
  role: LineRole
  line: SourceLine
}

export type Part = Paragraph | Heading | FigurePart | LeftOut

/** The line numbers of a part. */
export function partLines(part: Part): number[] {
  switch (part.kind) {
    case 'paragraph':
      return part.lines
    case 'heading':
      return part.lines.map(({ number }) => number)
    case 'figure':
      return [part.line.number, ...(part.caption ? [part.caption.number] : [])]
    case 'left':
      return [part.line.number]
  }
}
