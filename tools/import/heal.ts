// From lines of text to whole paragraphs: column breaks are healed, headings stay apart. Knows no roles and no files.
import type { Doubt } from './doubt.ts'
import type { SourceLine } from './lines.ts'
import { importMessages } from './messages.ts'
import { cannotStart, glue, isFinished, type SeamReason, seamBetween } from './seam.ts'
import { hasNoProse } from './title-lines.ts'
import type { BodyUnit } from './units.ts'

/** Where two halves were joined; `offset` is where the right one begins in the healed text, in UTF-16 units. */
interface Seam {
  offset: number
  leftLine: number
  rightLine: number
  reason: SeamReason
}

export type Part =
  | { kind: 'paragraph'; text: string; lines: number[]; seams: Seam[] }
  | { kind: 'heading'; lines: SourceLine[]; guessed: boolean }
type WholeParagraph = Extract<Part, { kind: 'paragraph' }>

const SHORT = 15
// Length alone cannot tell a heading from the first piece of a paragraph; a number or one of these words can.
const HEADING =
  /^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]{1,3}[）)]|(?:感受|体会|收获|打算|思考|启示|感悟|认识|建议|措施|做法|成效|总结|计划|设想)$/u

/** The paragraphs and headings of a body, with a doubt for each place where something had to be guessed. */
export function heal(body: readonly BodyUnit[]): { parts: Part[]; doubts: Doubt[] } {
  const parts: Part[] = []
  for (const [at, unit] of body.entries()) {
    const last = parts.at(-1)
    if (unit.kind === 'title') parts.push({ kind: 'heading', lines: unit.lines, guessed: false })
    else if (last?.kind !== 'paragraph' || !append(last, unit.line))
      parts.push(begin(unit.line, body[at + 1]))
  }
  return { parts, doubts: parts.flatMap(doubtsOf) }
}

function begin(line: SourceLine, next: BodyUnit | undefined): Part {
  const standsAlone = next?.kind === 'text' && !cannotStart(next.line.text)
  return standsAlone && isLoneShort(line.text) && HEADING.test(line.text)
    ? { kind: 'heading', lines: [line], guessed: true }
    : { kind: 'paragraph', text: line.text, lines: [line.number], seams: [] }
}

const isLoneShort = (text: string): boolean => [...text].length <= SHORT && hasNoProse(text)

function append(paragraph: WholeParagraph, { text, number }: SourceLine): boolean {
  const reason = seamBetween(paragraph.text, text)
  if (reason === undefined) return false
  const left = `${paragraph.text}${glue(paragraph.text, text)}`
  paragraph.seams.push({
    offset: left.length,
    leftLine: paragraph.lines.at(-1) ?? number,
    rightLine: number,
    reason,
  })
  paragraph.text = `${left}${text}`
  paragraph.lines.push(number)
  return true
}

function doubtsOf(part: Part): Doubt[] {
  if (part.kind === 'heading') {
    const lines = part.lines.map(({ number }) => number)
    return part.guessed ? [{ lines, message: importMessages.doubtGuessedHeading }] : []
  }
  const joins = part.seams.map(({ offset, leftLine, rightLine, reason }, at): Doubt => {
    const short = at === 0 && isLoneShort(part.text.slice(0, offset).trim())
    const message = short ? importMessages.doubtShortJoin : importMessages.doubtJoin[reason]
    return { lines: [leftLine, rightLine], message }
  })
  const open = isFinished(part.text)
    ? []
    : [{ lines: part.lines.slice(-1), message: importMessages.doubtOpenEnd }]
  return [...joins, ...open]
}
