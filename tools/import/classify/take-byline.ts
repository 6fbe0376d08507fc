// Who wrote a report: the bylines of its head, one or several, else one at its foot. Knows nothing of reflections.
import type { Person, Voice } from '#content/schema/voice.ts'
import { type Byline, parseBareNames } from '#tools/import/people/byline.ts'
import { parseFields, parseSharer, readLabel } from '#tools/import/people/sharer.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import type { RoledLine } from './classify.ts'
import type { Item } from './item.ts'

interface TakenByline {
  byline?: { lines: SourceLine[]; byline: Byline }
}

/** Its lines get their role in `report`. @param end of the head @param last of the report's text */
export function takeByline(
  items: readonly Item[],
  end: number,
  last: number,
  report: RoledLine[],
): TakenByline {
  const head = items.slice(0, end).flatMap((item) => bylineOf(item) ?? [])
  const foot = items.slice(end, last).findLast(({ mark }) => mark?.kind === 'byline')
  const found = head.length > 0 ? head : [foot && bylineOf(foot)].flatMap((one) => one ?? [])
  const [first] = found
  if (first === undefined) return {}
  const lines = found.map(({ line }) => line)
  for (const entry of report) if (lines.includes(entry.line)) entry.role = 'byline'
  if (found.length === 1) return { byline: { lines, byline: first.byline } }
  const authors = found.flatMap(({ byline: { label, authors: all } }) => all.map((one) => titled(one, label)))
  return { byline: { lines, byline: { authors } } }
}

/** Of several lines each keeps its own label: 本报记者 for one, 通讯员 for another. */
const titled = (person: Person, label: string | undefined): Person =>
  label === undefined || person.jobTitle !== undefined ? person : { ...person, jobTitle: label }

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
  // A byline is of persons: an office that signs one is kept as one, by its name.
  const authors = voices.map((voice): Person => ({ ...voice, type: 'Person' }))
  return { line, byline: { authors, ...(label !== undefined && { label }) } }
}
