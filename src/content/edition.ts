// The order of an edition: what the front page and each month of the archive list. Knows summaries, not events.
import type { ArchiveData, EventSummary, FrontData } from './page-data.ts'

const FRONT_PAGE_EVENTS = 20
/** Sorts after every date. */
const UNDATED = '~'
const MONTH_LENGTH = '2018-11'.length

/** Newest first; events of one day by slug. One without a date counts as new, or nobody would find it. */
export function newestFirst(a: EventSummary, b: EventSummary): number {
  const byDate = compare(b.datePublished ?? UNDATED, a.datePublished ?? UNDATED)
  return byDate === 0 ? compare(a.slug, b.slug) : byDate
}

/** Months that have events, newest first. An event without a date is on the front page only. */
export function monthsOf(newest: readonly EventSummary[]): string[] {
  return [...new Set(newest.flatMap((event) => monthOf(event) ?? []))]
}

/** @param newest every event of the edition, newest first */
export function frontData(newest: readonly EventSummary[]): FrontData {
  return { events: newest.slice(0, FRONT_PAGE_EVENTS), months: monthsOf(newest) }
}

/** One month of the archive; undefined when it has no event. */
export function archiveData(newest: readonly EventSummary[], month: string): ArchiveData | undefined {
  const events = newest.filter((event) => monthOf(event) === month)
  return events.length === 0 ? undefined : { month, events, months: monthsOf(newest) }
}

function monthOf(event: EventSummary): string | undefined {
  return event.datePublished?.slice(0, MONTH_LENGTH)
}

// By code unit, not by locale: the same order on every machine.
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
