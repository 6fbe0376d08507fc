// All that is remembered of reading as one text, to be taken to another device, and back. Trusts nothing in it.
import { laterEvent, newestKnownEvents, readKnownEvent } from './known-events.ts'
import { laterPosition, newestPositions, readPosition } from './positions.ts'
import { joinedReading, type Reading, readReading } from './reading-log.ts'
import type { Change, Records } from './records.ts'
import { fieldsOf, listOf } from './stored-fields.ts'

const APP = 'xinde'
const VERSION = 1
const MOST_RECORDS = 5000
/** Characters of a text that is looked at: more than all records together can take. */
const LONGEST = 20_000_000

/** @param now milliseconds since 1970 */
export async function exportReading(records: Records, now: number): Promise<string> {
  const [positions, readings, events] = await Promise.all([
    newestPositions(records, MOST_RECORDS),
    records.newest('readings', MOST_RECORDS),
    newestKnownEvents(records, MOST_RECORDS),
  ])
  return JSON.stringify({
    app: APP,
    version: VERSION,
    exportedAt: now,
    positions,
    readings: listOf(readings, readReading, MOST_RECORDS),
    events,
  })
}

export type Imported =
  | { outcome: 'taken'; positions: number; readings: number }
  /** Of a later version of this site, not ours at all, or too long to be. */
  | { outcome: 'newer' | 'foreign' | 'too-long' }

/** Adds what a text of `exportReading` holds; of two accounts of one thing the later one stands. */
export async function importReading(records: Records, text: string, now: number): Promise<Imported> {
  if (text.length > LONGEST) return { outcome: 'too-long' }
  const file = fieldsOf(parse(text))
  if (file.app !== APP || typeof file.version !== 'number') return { outcome: 'foreign' }
  if (file.version > VERSION) return { outcome: 'newer' }
  // The other device's clock may be ahead: nothing was read after now.
  const past = <T extends { updatedAt: number }>(record: T): T => ({
    ...record,
    updatedAt: Math.min(record.updatedAt, now),
  })
  const positions = listOf(file.positions, readPosition, MOST_RECORDS).map(past)
  const readings = listOf(file.readings, readReading, MOST_RECORDS).map(past).map(readBefore(now))
  const events = listOf(file.events, readKnownEvent, MOST_RECORDS).map(past)
  await records.change(
    'events',
    changes(events, ({ slug }) => slug, laterEvent),
  )
  await records.change(
    'readings',
    changes(readings, ({ page }) => page, joinedReading),
  )
  await records.change(
    'positions',
    changes(positions, ({ page }) => page, laterPosition),
  )
  return { outcome: 'taken', positions: positions.length, readings: readings.length }
}

const readBefore =
  (now: number) =>
  (reading: Reading): Reading =>
    reading.readAt === undefined ? reading : { ...reading, readAt: Math.min(reading.readAt, now) }

function changes<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
  join: (old: unknown, record: T) => ReturnType<Change>,
): Map<string, Change> {
  return new Map(records.map((record) => [keyOf(record), (old: unknown) => join(old, record)]))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
