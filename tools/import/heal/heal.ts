// From lines with roles to parts: column breaks are healed over what stands between the halves. Knows no files.
import type { RoledLine } from '#tools/import/classify/classify.ts'
import type { Layout } from '#tools/import/classify/layout.ts'
import type { Doubt } from '#tools/import/doubt.ts'
import { importMessages } from '#tools/import/messages.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { joinReason, readTextLines, type TextLine } from './joined.ts'
import { bareEnd, isFinished } from './line-edges.ts'
import type { Paragraph, Part } from './part.ts'
import { glue, type SeamReason } from './seam.ts'

/** An editor's word on whether a line, by its key, goes on with the paragraph before it. */
export type JoinDecisions = ReadonlyMap<string, boolean>

interface Growing {
  part: Paragraph
  pieces: string[]
  length: number
  last: TextLine
}

const SHORT = 15
const MOST_BETWEEN = 6

/** The parts of a text, with a doubt for each join and each place where something had to be guessed. */
export function heal(
  body: readonly RoledLine[],
  layout: Layout,
  decided: JoinDecisions,
): { parts: Part[]; doubts: Doubt[] } {
  const texts = readTextLines(
    body.filter(({ role }) => role === 'text' || role === 'lead').map(({ line }) => line),
    layout,
  )
  const parts: Part[] = []
  const grown: Growing[] = []
  const doubts: Doubt[] = []
  let open: Growing | undefined
  let between = 0
  let nth = 0
  for (const { line, role } of body) {
    if (role === 'text' || role === 'lead') {
      const text = texts[nth]
      nth += 1
      if (text === undefined) continue
      const reason =
        open && between <= MOST_BETWEEN
          ? reasonFor(open.last, text, layout, decided, between === 0)
          : undefined
      if (open && reason !== undefined) append(open, text, reason)
      else {
        open = begin(text)
        grown.push(open)
        parts.push(open.part)
      }
      between = 0
    } else {
      addPart(parts, line, role, layout)
      if (role === 'heading' || role === 'signature') open = undefined
      else between += 1
    }
  }
  for (const { part, pieces } of grown) part.text = pieces.join('')
  for (const part of parts) doubts.push(...doubtsOf(part))
  for (const { line, verse } of texts)
    if (verse)
      doubts.push({ lines: [line.number], message: importMessages.doubtVerse, key: `join.${line.key}` })
  return { parts, doubts }
}

function reasonFor(
  left: TextLine,
  right: TextLine,
  layout: Layout,
  decided: JoinDecisions,
  adjacent: boolean,
): SeamReason | undefined {
  const word = decided.get(right.line.key)
  if (word !== undefined) return word ? 'asked' : undefined
  return joinReason(left, right, layout, adjacent)
}

function begin(text: TextLine): Growing {
  const { line } = text
  const part: Paragraph = {
    kind: 'paragraph',
    text: '',
    lines: [line.number],
    key: line.key,
    seams: [],
    signed: false,
  }
  return { part, pieces: [line.text], length: line.text.length, last: text }
}

function append(open: Growing, right: TextLine, reason: SeamReason): void {
  const { line } = right
  const between = glue(open.last.line.text, line.text)
  open.length += between.length
  open.part.seams.push({
    offset: open.length,
    leftLine: open.last.line.number,
    rightLine: line.number,
    reason,
    key: line.key,
  })
  open.pieces.push(between, line.text)
  open.part.lines.push(line.number)
  open.length += line.text.length
  // A closing mark on a line of its own ends what the line before it said.
  open.last =
    bareEnd(line.text) === ''
      ? { ...right, line: { ...line, text: `${open.last.line.text}${line.text}` } }
      : right
}

function addPart(parts: Part[], line: SourceLine, role: RoledLine['role'], layout: Layout): void {
  const last = parts.at(-1)
  if (role === 'heading') {
    const stacked = last?.kind === 'heading' && !line.gap && layout.spaced && !layout.styled
    if (stacked) last.lines.push(line)
    else parts.push({ kind: 'heading', lines: [line] })
  } else if (role === 'signature') {
    parts.push({
      kind: 'paragraph',
      text: line.text,
      lines: [line.number],
      key: line.key,
      seams: [],
      signed: true,
    })
  } else if (role === 'figure' && line.image !== undefined) {
    parts.push({ kind: 'figure', image: line.image, line })
  } else if (role === 'caption' && last?.kind === 'figure' && last.caption === undefined) {
    last.caption = line
  } else parts.push({ kind: 'left', role, line })
}

function doubtsOf(part: Part): Doubt[] {
  if (part.kind !== 'paragraph' || part.signed) return []
  const joins = part.seams.map(({ offset, leftLine, rightLine, reason, key }, at): Doubt => {
    const short = at === 0 && reason === 'unfinished' && isLoneShort(part.text.slice(0, offset).trim())
    return {
      lines: leftLine === rightLine ? [leftLine] : [leftLine, rightLine],
      message: short ? importMessages.doubtShortJoin : importMessages.doubtJoin[reason],
      key: `join.${key}`,
    }
  })
  const open = isFinished(part.text)
    ? []
    : [{ lines: part.lines.slice(-1), message: importMessages.doubtOpenEnd, key: `role.${part.key}` }]
  return [...joins, ...open]
}

const isLoneShort = (text: string): boolean => text.length <= SHORT && !/[，。；！？：]/u.test(text)
