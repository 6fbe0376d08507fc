// The events this device has seen, each with its reflections: what is still to be read can be told without a network.
import type { Records, StoredRecord } from './records.ts'
import { blockId, fieldsOf, listOf, minutes, moment, slug, text } from './stored-fields.ts'

export interface KnownReflection {
  slug: string
  title: string
  by: string
  minutes: number
}

export interface KnownEvent {
  slug: string
  title: string
  /** First block of its report: it stays when the address changes. */
  first: string
  /** In the order of the report's list. */
  reflections: readonly KnownReflection[]
  updatedAt: number
}

const MOST_REFLECTIONS = 300

/** An event as it lies on the device; undefined when it is none. */
export function readKnownEvent(value: unknown): KnownEvent | undefined {
  const fields = fieldsOf(value)
  const known = slug(fields.slug)
  const title = text(fields.title)
  const first = blockId(fields.first)
  const updatedAt = moment(fields.updatedAt)
  if (known === undefined || title === undefined || first === undefined || updatedAt === undefined)
    return undefined
  const reflections = listOf(fields.reflections, readReflection, MOST_REFLECTIONS)
  return { slug: known, title, first, reflections, updatedAt }
}

function readReflection(value: unknown): KnownReflection | undefined {
  const fields = fieldsOf(value)
  const known = slug(fields.slug)
  const title = text(fields.title)
  const length = minutes(fields.minutes)
  if (known === undefined || title === undefined || length === undefined) return undefined
  return { slug: known, title, by: text(fields.by) ?? '', minutes: length }
}

export async function findKnownEvent(records: Records, event: string): Promise<KnownEvent | undefined> {
  const [found] = await records.find('events', [event])
  return readKnownEvent(found)
}

/** Latest first. */
export async function newestKnownEvents(records: Records, count: number): Promise<KnownEvent[]> {
  return (await records.newest('events', count)).flatMap((found) => readKnownEvent(found) ?? [])
}

/** Replaces what was known of it, also under an address it had before. */
export async function noteEvent(records: Records, event: KnownEvent): Promise<void> {
  const alike = await records.beginningWith('events', event.first)
  const moved = alike
    .flatMap((found) => readKnownEvent(found) ?? [])
    .filter(({ slug: other, title }) => other !== event.slug && title === event.title)
  const gone = moved.map(({ slug: other }): [string, () => undefined] => [other, () => undefined])
  const { slug: known, title, first, reflections, updatedAt } = event
  const record = { slug: known, title, first, reflections, updatedAt }
  await records.change(
    'events',
    new Map<string, () => StoredRecord | undefined>([...gone, [known, () => record]]),
  )
}

/** Of two accounts of one event the later one. */
export const laterEvent = (old: unknown, other: KnownEvent): StoredRecord => ({
  ...((readKnownEvent(old)?.updatedAt ?? 0) > other.updatedAt ? readKnownEvent(old) : other),
})
