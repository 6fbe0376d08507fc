// What the shelf shows, from what this device remembers: what was begun, and what is unread. Loads no list of all articles.
import { voiceNames } from '#content/names.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import type { ContentSource } from '#content/source.ts'
import { titleText } from '#content/title.ts'
import { type KnownEvent, type KnownReflection, newestKnownEvents } from '#device/known-events.ts'
import { newestPositions, type Position } from '#device/positions.ts'
import { findReadings, readStates } from '#device/reading-log.ts'
import type { Records } from '#device/records.ts'

const MOST_BEGUN = 20
const MOST_EVENTS = 20

/** An article that was begun and not read to its end. */
export interface BegunArticle {
  title: string
  /** Who speaks; empty for a report. */
  by: string
  position: Position
}

/** An event with what is unread of it. */
export interface UnreadEvent {
  slug: string
  title: string
  reflections: readonly KnownReflection[]
}

export interface Shelf {
  begun: readonly BegunArticle[]
  unread: readonly UnreadEvent[]
  /** Whether there is any event to have unread reflections. */
  knowsEvents: boolean
}

/** @param held slugs of events that can be read without a network, whether they were opened or not */
export async function readShelf(
  records: Records,
  source: Pick<ContentSource, 'report'>,
  held: readonly string[],
): Promise<Shelf> {
  const [begun, opened] = await Promise.all([readBegun(records), newestKnownEvents(records, MOST_EVENTS)])
  const known = new Set(opened.map(({ slug }) => slug))
  const unopened = held.filter((slug) => !known.has(slug)).slice(0, MOST_EVENTS)
  const events = [...opened, ...(await Promise.all(unopened.map((slug) => heldEvent(source, slug)))).flat()]
  const unread = await Promise.all(events.map((event) => unreadOf(records, event)))
  return {
    begun,
    unread: unread.filter(({ reflections }) => reflections.length > 0),
    knowsEvents: events.length > 0,
  }
}

async function readBegun(records: Records): Promise<BegunArticle[]> {
  const positions = await newestPositions(records, MOST_BEGUN)
  const readings = await findReadings(
    records,
    positions.map(({ page }) => page),
  )
  const named = new Map(readings.map((reading) => [reading.page, reading]))
  return positions.flatMap((position) => {
    const reading = named.get(position.page)
    return reading ? [{ title: reading.title, by: reading.by, position }] : []
  })
}

/** Neither read nor begun: what was begun stands above. */
async function unreadOf(
  records: Records,
  event: Omit<KnownEvent, 'first' | 'updatedAt'>,
): Promise<UnreadEvent> {
  const pathOf = ({ slug }: KnownReflection) => reflectionPath(event.slug, slug)
  const states = await readStates(records, event.reflections.map(pathOf))
  const { slug, title } = event
  return { slug, title, reflections: event.reflections.filter((each) => !states.has(pathOf(each))) }
}

/** From the event's own pack; what it does not give, as when it is of another build, is not listed. */
async function heldEvent(source: Pick<ContentSource, 'report'>, slug: string) {
  try {
    const report = await source.report(slug)
    if (!report) return []
    const reflections = report.reflections.map(({ slug: reflection, title, voices, minutes }) => ({
      slug: reflection,
      title: titleText(title),
      by: voiceNames(voices),
      minutes,
    }))
    return [{ slug, title: titleText(report.headline), reflections }]
  } catch {
    return []
  }
}

/** Where an article that was begun goes on, without a script at the block. */
export const continuePath = ({ position }: BegunArticle): string => `${position.page}#${position.block}`

export const unreadPath = (event: UnreadEvent, { slug }: KnownReflection): string =>
  reflectionPath(event.slug, slug)

export const eventPath = ({ slug }: UnreadEvent): string => reportPath(slug)
