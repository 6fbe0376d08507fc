// Who wrote a report: the bylines of its head, one or several, else one at its foot. Knows nothing of reflections.
import type { Voice } from '#content/schema/voice.ts'
import type { Doubt } from '#tools/import/doubt.ts'
import { importMessages } from '#tools/import/messages.ts'
import { type Byline, parseBareNames } from '#tools/import/people/byline.ts'
import { parseFields, parseSharer, readLabel } from '#tools/import/people/sharer.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import type { RoledLine } from './classify.ts'
import type { Item } from './item.ts'
import { printedByline } from './printed-byline.ts'

interface TakenByline {
  byline?: { lines: SourceLine[]; byline: Byline }
}

/** Its lines get their role in `report`. @param end of the head @param last of the report's text */
export function takeByline(
  items: readonly Item[],
  end: number,
  last: number,
  report: RoledLine[],
  doubts: Doubt[],
): TakenByline {
  const head = items.slice(0, end).flatMap((item) => bylineOf(item) ?? [])
  const foot = items.slice(end, last).findLast(({ mark }) => mark?.kind === 'byline')
  const found = head.length > 0 ? head : [foot && bylineOf(foot)].flatMap((one) => one ?? [])
  const [first] = found
  if (first === undefined) return ofText(items.slice(end, last), doubts)
  const lines = found.map(({ line }) => line)
  for (const entry of report) if (lines.includes(entry.line)) entry.role = 'byline'
  if (found.length === 1) return { byline: { lines, byline: first.byline } }
  const authors = found.flatMap(({ byline: { label, authors: all } }) => all.map((one) => titled(one, label)))
  return { byline: { lines, byline: { authors } } }
}

/** As printed in the text itself, which keeps its words. */
function ofText(body: readonly Item[], doubts: Doubt[]): TakenByline {
  const texts = body.filter(({ mark, line }) => mark === undefined && line.given === undefined)
  const [head, foot] = [texts[0]?.line, texts.at(-1)?.line]
  const printed = printedByline(head?.text ?? '', foot?.text ?? '')
  const line = head?.text.startsWith(printed?.words ?? '') ? head : foot
  if (printed === undefined || line === undefined) return {}
  const { words, byline } = printed
  doubts.push({
    lines: [line.number],
    message: importMessages.doubtPrintedByline(words),
    key: `role.${line.key}`,
  })
  return { byline: { lines: [{ ...line, text: words, key: `${line.key}-byline` }], byline } }
}

/** Of several lines each keeps its own label: 本报记者 for one, 通讯员 for another. */
const titled = (author: Voice, label: string | undefined): Voice =>
  label === undefined || author.type === 'Organization' || author.jobTitle !== undefined
    ? author
    : { ...author, jobTitle: label }

function bylineOf({ mark, line }: Item): { line: SourceLine; byline: Byline } | undefined {
  if (mark?.kind === 'byline') return { line, byline: mark.byline }
  if (mark?.kind === 'field') {
    const people = parseFields(line.text)
    if (people) return withPeople(line, people.voices)
  }
  const sharer = mark?.kind === 'sharer' ? mark.sharer : mark?.kind === 'field' && readLabel(line.text)
  if (!sharer) return undefined
  const { label, words } = sharer
  const names = parseBareNames(words)
  if (names) return { line, byline: { ...names, ...(label !== undefined && { label }) } }
  const people = parseSharer(words, label)
  return people && withPeople(line, people.voices, label)
}

function withPeople(
  line: SourceLine,
  voices: readonly Voice[],
  label?: string,
): { line: SourceLine; byline: Byline } | undefined {
  return { line, byline: { authors: [...voices], ...(label !== undefined && { label }) } }
}
