// Whether a line of text goes on with the paragraph before it, in a source set as this one is. Knows no parts.
import type { Layout } from '#tools/import/classify/layout.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { isFinished, listMark } from './line-edges.ts'
import { type SeamReason, seamBetween } from './seam.ts'

const NEAR = 3
/** Points that stand in the middle of a sentence as often as on lines of their own. */
const INLINE: readonly string[] = ['一是', '第一', '首先', '①', '（1）']
const SHORT = 20
const FEW = 3
const LEAST = 8

export interface TextLine {
  line: SourceLine
  /** One point of a list whose points stand on lines of their own. */
  listed: boolean
  /** One of several short lines that end without a mark: a poem, a table, names. */
  verse: boolean
  /** One of several short lines that begin alike. */
  alike: boolean
}

/** What lines of text are to each other, before any is joined. */
export function readTextLines(lines: readonly SourceLine[], layout: Layout): TextLine[] {
  const marks = lines.map(({ text }) => listMark(text))
  const verse = verseLines(lines, layout)
  return lines.map((line, at) => {
    const mark = marks[at]
    const near = marks.slice(Math.max(0, at - NEAR), at + NEAR + 1)
    const siblings = near.some(
      (other) =>
        other !== mark && other?.kind === mark?.kind && Math.abs((other?.nth ?? 0) - (mark?.nth ?? 0)) === 1,
    )
    const bullets = mark?.nth === 0 && near.some((other) => other !== mark && other?.kind === mark.kind)
    const listed = mark !== undefined && (!INLINE.includes(mark.kind) || siblings || bullets)
    const alike = likeNeighbours(lines, at)
    return { line, listed: listed || alike || line.hints.listed === true, alike, verse: verse.has(at) }
  })
}

const LONGEST_ALIKE = 24
const ALIKE = 3

/**
 * 对客户多一分耐心，| 对账目多一分细心，| 对规章多一分敬畏心。: three short lines or more that begin alike are points, and so are
 * those of nearly one length that end in ； but for the last.
 */
function likeNeighbours(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || !/^\p{Script=Han}/u.test(line.text)) return false
  const [begin = ''] = line.text
  return (
    runAround(lines, at, ({ text }) => text.startsWith(begin) && /[，；、。！]$/u.test(text)) >= ALIKE ||
    runAround(lines, at, (one, above) => isOfLength(one, line) && isPoint(one.text, above?.text ?? '')) >=
      ALIKE
  )
}

const isOfLength = ({ text }: SourceLine, like: SourceLine): boolean =>
  Math.abs(text.length - like.text.length) <= NEAR

const isPoint = (text: string, above: string): boolean =>
  /；$/u.test(text) || (/[。！]$/u.test(text) && /；$/u.test(above))

/** How many short lines in a row, this one among them, are of a kind. */
function runAround(
  lines: readonly SourceLine[],
  at: number,
  test: (line: SourceLine, above: SourceLine | undefined) => boolean,
): number {
  const fits = (place: number): boolean => {
    const line = lines[place]
    return line !== undefined && line.text.length <= LONGEST_ALIKE && test(line, lines[place - 1])
  }
  if (!fits(at)) return 0
  let from = at
  while (fits(from - 1)) from -= 1
  let to = at
  while (fits(to + 1)) to += 1
  return to - from + 1
}

function verseLines(lines: readonly SourceLine[], { width }: Layout): Set<number> {
  const found = new Set<number>()
  const longest = width === undefined ? SHORT : Math.min(SHORT, width - 4)
  let run: number[] = []
  const close = () => {
    if (run.length >= FEW) for (const at of run) found.add(at)
    run = []
  }
  for (const [at, { text }] of lines.entries()) {
    if (text.length <= longest && !/[。；，：]/u.test(text)) run.push(at)
    else close()
  }
  close()
  return found
}

/** Why `right` goes on with the paragraph that ends with `left`, or undefined. */
export function joinReason(
  left: TextLine,
  right: TextLine,
  layout: Layout,
  adjacent: boolean,
): SeamReason | undefined {
  if (left.alike && right.alike) return undefined
  if (left.verse && (right.verse || isVerseEnd(left, right))) return undefined
  if (right.verse && !left.verse && /[：:]$/u.test(left.line.text)) return undefined
  const reason = seamBetween(left.line.text, right.line.text, right.listed)
  if (reason !== undefined || right.listed || right.verse || !isFinished(left.line.text)) return reason
  if (right.line.text.length < LEAST) return undefined
  if (layout.indented && right.line.hints.indent !== true && left.line.text.length >= LEAST) return 'noIndent'
  return adjacent && layout.spaced && !right.line.gap ? 'sameLines' : undefined
}

/** After the last line of a poem a paragraph begins, not its last half. */
const isVerseEnd = (left: TextLine, right: TextLine): boolean =>
  left.verse && !right.verse && isFinished(right.line.text)
