// What each page carries, made from events: only what its reader needs. Knows nothing of files, network or React.
import { blockText } from './block.ts'
import { type Citation, citationsIn, numbersOfCited } from './citations.ts'
import { type Correction, reflectionCorrections, reportCorrections } from './corrections.ts'
import { countCharacters, readingMinutes } from './reading-time.ts'
import { type RetiredBlocks, retiredAmong } from './retired-blocks.ts'
import type { Block, Paragraph } from './schema/block.ts'
import type { Event, Reflection } from './schema/event.ts'
import type { Title } from './schema/title.ts'
import type { Voice } from './schema/voice.ts'
import { openingWords } from './sentences.ts'
import type { ShownBlock } from './shown-block.ts'

const OPENING_CHARACTERS = 90

/** An event in a list: the front page and the archive. */
export interface EventSummary {
  slug: string
  headline: Title
  datePublished?: string
  opening: string
  reflections: { slug: string; voices: Voice[] }[]
}

/** A reflection in a report's list. */
export interface ReflectionSummary {
  slug: string
  title: Title
  voices: Voice[]
  opening: string
  minutes: number
}

/** What a page is set in: the addresses of its Song faces, without the base path. A build without faces names none. */
export interface FacedData {
  faces?: readonly string[]
}

export interface FrontData extends FacedData {
  events: EventSummary[]
  /** Months that have events, newest first, as `2018-11`. */
  months: string[]
}

export interface ArchiveData extends FacedData {
  month: string
  events: EventSummary[]
  months: string[]
}

export interface ReportData extends FacedData {
  slug: string
  headline: Title
  authors: string[]
  publisher?: string
  datePublished?: string
  /** Opening words, for the page's description. */
  opening: string
  characters: number
  minutes: number
  lead?: Paragraph
  /** Removed blocks, for links that still name them. */
  retired?: RetiredBlocks
  kicker?: Title
  title?: Title
  blocks: ShownBlock[]
  reflectionsTitle?: string
  reflections: ReflectionSummary[]
  corrections: Correction[]
  /** By the id of a block: the reflections that speak of it. */
  citations?: Record<string, Citation[]>
}

/** Where a reader can turn to from a reflection. */
export interface Neighbour {
  slug: string
  title: Title
  voices: Voice[]
}

export interface ReflectionData extends FacedData {
  event: { slug: string; headline: Title; reflectionsTitle?: string }
  slug: string
  title: Title
  voices: Voice[]
  /** Opening words, for the page's description. */
  opening: string
  blocks: ShownBlock[]
  /** By the id of a block of the report that is spoken of: its number among the paragraphs, the lead 0. */
  cited?: Record<string, number>
  /** Removed blocks, for links that still name them. */
  retired?: RetiredBlocks
  corrections?: Correction[]
  previous?: Neighbour
  next?: Neighbour
}

/** All of an event, one after the other. */
export interface BookletData extends FacedData {
  report: ReportData
  reflections: ReflectionData[]
}

/** The reflections of an event that stand: those withdrawn are in no list and have no page. */
export function standingReflections(event: Event): Reflection[] {
  return event.reflections.filter((reflection) => reflection.status !== 'withdrawn')
}

/** Whether an event has a page in the edition. */
export function isPublished(event: Event): boolean {
  return event.status === 'published'
}

export function eventSummary(event: Event): EventSummary {
  return {
    slug: event.slug,
    headline: event.headline,
    datePublished: event.datePublished,
    opening: openingOf(textOf(event)),
    reflections: standingReflections(event).map(({ slug, voices }) => ({ slug, voices })),
  }
}

export function reportData(event: Event): ReportData {
  const characters = charactersOf(textOf(event))
  return {
    slug: event.slug,
    headline: event.headline,
    authors: event.byline?.authors.map((author) => author.name) ?? [],
    publisher: event.publisher?.name,
    datePublished: event.datePublished,
    opening: openingOf(textOf(event)),
    characters,
    minutes: readingMinutes(characters),
    lead: event.lead,
    retired: retiredAmong(event.retired, textOf(event)),
    kicker: event.report.kicker,
    title: event.report.title,
    blocks: event.report.blocks,
    reflectionsTitle: event.reflectionsTitle,
    reflections: standingReflections(event).map(reflectionSummary),
    corrections: reportCorrections(event),
    citations: citationsIn(standingReflections(event)),
  }
}

/** The page of one reflection; undefined when the event has none of that slug, or it is withdrawn. */
export function reflectionData(event: Event, slug: string): ReflectionData | undefined {
  const all = standingReflections(event)
  const at = all.findIndex((reflection) => reflection.slug === slug)
  const reflection = all[at]
  if (!reflection) return undefined
  return {
    event: { slug: event.slug, headline: event.headline, reflectionsTitle: event.reflectionsTitle },
    slug,
    title: reflection.title,
    voices: reflection.voices,
    opening: openingOf(reflection.blocks),
    blocks: reflection.blocks,
    cited: numbersOfCited(event, reflection),
    retired: retiredAmong(event.retired, reflection.blocks),
    corrections: reflectionCorrections(event, reflection),
    previous: neighbour(all[at - 1]),
    next: neighbour(all[at + 1]),
  }
}

export function bookletData(event: Event): BookletData {
  return {
    report: reportData(event),
    reflections: standingReflections(event).flatMap(({ slug }) => reflectionData(event, slug) ?? []),
  }
}

function reflectionSummary(reflection: Reflection): ReflectionSummary {
  return {
    slug: reflection.slug,
    title: reflection.title,
    voices: reflection.voices,
    opening: openingOf(reflection.blocks),
    minutes: readingMinutes(charactersOf(reflection.blocks)),
  }
}

const neighbour = (reflection: Reflection | undefined): Neighbour | undefined =>
  reflection && { slug: reflection.slug, title: reflection.title, voices: reflection.voices }

const textOf = (event: Event): Block[] =>
  event.lead ? [event.lead, ...event.report.blocks] : event.report.blocks

/** The opening words of the first paragraph; empty when there is none. */
function openingOf(blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.type === 'paragraph')
  return first ? openingWords(first.text, OPENING_CHARACTERS) : ''
}

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countCharacters(blockText(block)), 0)
}
