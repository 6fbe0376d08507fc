// What can be read of an event file whatever else is wrong with it: each id, slug, text and title with its place. Judges nothing.
import type { PathKey } from './field-path.ts'
import { MOST_CHARACTERS } from './schema/plain-text.ts'

export interface Placed<T> {
  path: readonly PathKey[]
  value: T
}

/** A text that readers see, by what it is for: rules for running text do not hold for names. */
export interface PlacedText extends Placed<string> {
  kind: 'paragraph' | 'caption' | 'alt' | 'note' | 'name'
}

export interface EventReading {
  /** Of the event, former ones after the present one. */
  slugs: readonly Placed<string>[]
  /** Of all its reflections, each with its former ones. */
  reflectionSlugs: readonly Placed<string>[]
  ids: readonly Placed<string>[]
  /** Ids of what can be cited: the lead and the report. Undefined when not all of them can be read. */
  reportIds: ReadonlySet<string> | undefined
  /** Whether every block has an id that can be read: only then is a reference to none of them a mistake. */
  allIdsRead: boolean
  cites: readonly Placed<string>[]
  retired: readonly Placed<string>[]
  corrected: readonly Placed<string>[]
  status: string | undefined
  dates: {
    published?: Placed<string>
    start?: Placed<string>
    corrections: Placed<string>[]
    all: Placed<string>[]
  }
  texts: readonly PlacedText[]
  /** The names of people, not of bodies; they are among the texts too. */
  persons: readonly Placed<string>[]
  /** Every title, as its print lines of phrases. */
  titles: readonly Placed<string[][]>[]
  /** Blocks of the report, then of each reflection, in the order of reading. */
  articles: readonly (readonly Node[])[]
  /** Titles as the source had them, where the import noted them. */
  sourceTitles: readonly string[]
}

/** A value somewhere in the file. */
export type Node = Placed<unknown>

export const child = ({ path, value }: Node, key: string): Node => ({
  path: [...path, key],
  value:
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? Reflect.get(value, key)
      : undefined,
})

const descend = (node: Node, ...keys: readonly string[]): Node => keys.reduce(child, node)

const items = ({ path, value }: Node): Node[] =>
  Array.isArray(value) ? value.map((item: unknown, at) => ({ path: [...path, at], value: item })) : []

/** The text at a node, as a list of none or one. One longer than any may be is not read: proofreading it would take for ever. */
export const textAt = ({ path, value }: Node): Placed<string>[] =>
  typeof value === 'string' && value.length <= MOST_CHARACTERS ? [{ path, value }] : []

const texts = (kind: PlacedText['kind'], ...nodes: readonly Node[]): PlacedText[] =>
  nodes.flatMap((node) => textAt(node).map((text) => ({ ...text, kind })))

const isMissing = ({ value }: Node): boolean => value === undefined

/** Reads the data of an event file, whatever it is. */
export function readEvent(data: unknown): EventReading {
  const event: Node = { path: [], value: data }
  const lead = child(event, 'lead')
  const reportBlocks = descend(event, 'report', 'blocks')
  const reflections = items(child(event, 'reflections'))
  const report = [...(isMissing(lead) ? [] : [lead]), ...items(reportBlocks)]
  const articles = [report, ...reflections.map((reflection) => items(child(reflection, 'blocks')))]
  const blocks = articles.flat()
  const reportIds = report.flatMap((block) => textAt(child(block, 'id')))
  const ids = blocks.flatMap((block) => textAt(child(block, 'id')))
  const corrections = items(child(event, 'corrections'))
  const people = peopleOf(event, reflections)
  const dates = datesOf(event, reflections, corrections)
  const hasReport = items(reportBlocks).length > 0
  return {
    slugs: slugsOf(event),
    reflectionSlugs: reflections.flatMap(slugsOf),
    ids,
    reportIds:
      hasReport && reportIds.length === report.length
        ? new Set(reportIds.map(({ value }) => value))
        : undefined,
    allIdsRead: hasReport && ids.length === blocks.length,
    cites: blocks.flatMap((block) => items(child(block, 'cites')).flatMap(textAt)),
    retired: entries(child(event, 'retired')).flatMap(textAt),
    corrected: corrections.flatMap((correction) => textAt(child(correction, 'block'))),
    status: textAt(child(event, 'status'))[0]?.value,
    dates,
    texts: [
      ...blocks.flatMap(textsOf),
      ...texts('note', ...corrections.map((correction) => child(correction, 'text'))),
      ...namesOf(event, people),
    ],
    persons: people
      .filter((one) => child(one, 'type').value === 'Person')
      .flatMap((one) => textAt(child(one, 'name'))),
    titles: [
      ...titleAt(child(event, 'headline')),
      ...titleAt(descend(event, 'report', 'kicker')),
      ...titleAt(descend(event, 'report', 'title')),
      ...reflections.flatMap((reflection) => titleAt(child(reflection, 'title'))),
      ...blocks.flatMap((block) => titleAt(child(block, 'title'))),
    ],
    articles,
    sourceTitles: items(descend(event, 'source', 'titles')).flatMap((title) =>
      textAt(title).map(({ value }) => value),
    ),
  }
}

const slugsOf = (node: Node): Placed<string>[] => [
  ...textAt(child(node, 'slug')),
  ...items(child(node, 'formerSlugs')).flatMap(textAt),
]

const textsOf = (block: Node): PlacedText[] => [
  ...texts('paragraph', child(block, 'text')),
  ...texts('alt', child(block, 'alt')),
  ...texts('caption', child(block, 'caption')),
  ...texts('name', child(block, 'credit')),
]

const peopleOf = (event: Node, reflections: readonly Node[]): Node[] => [
  ...items(descend(event, 'byline', 'authors')),
  ...reflections.flatMap((reflection) => items(child(reflection, 'voices'))),
  ...items(descend(event, 'about', 'performer')),
  ...items(descend(event, 'about', 'moderator')),
  descend(event, 'about', 'organizer'),
  child(event, 'publisher'),
]

function namesOf(event: Node, people: readonly Node[]): PlacedText[] {
  return texts(
    'name',
    ...people.flatMap((person) => ['name', 'affiliation', 'jobTitle'].map((key) => child(person, key))),
    ...['name', 'attendance', 'location'].map((key) => descend(event, 'about', key)),
    child(event, 'reflectionsTitle'),
  )
}

function datesOf(
  event: Node,
  reflections: readonly Node[],
  corrections: readonly Node[],
): EventReading['dates'] {
  const [published] = textAt(child(event, 'datePublished'))
  const [start] = textAt(descend(event, 'about', 'startDate'))
  const corrected = corrections.flatMap((correction) => textAt(child(correction, 'date')))
  const others = reflections.flatMap((reflection) => textAt(child(reflection, 'datePublished')))
  const all = [...(published ? [published] : []), ...(start ? [start] : []), ...others, ...corrected]
  return { ...(published && { published }), ...(start && { start }), corrections: corrected, all }
}

/** A title whose lines are lists of texts, as a list of none or one. */
function titleAt(node: Node): Placed<string[][]>[] {
  const lines = items(child(node, 'lines')).map((line) => items(line).flatMap(textAt))
  return lines.length === 0
    ? []
    : [{ path: node.path, value: lines.map((line) => line.map(({ value }) => value)) }]
}

const entries = (node: Node): Node[] =>
  typeof node.value === 'object' && node.value !== null && !Array.isArray(node.value)
    ? Object.keys(node.value).map((key) => child(node, key))
    : []
