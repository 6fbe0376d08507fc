// Dates that cannot be meant: of the future, before printing, in an impossible order. Knows no clock: today is given.
import type { EventReading, Placed } from './event-reading.ts'
import { fieldName } from './field-path.ts'
import type { Problem } from './problems.ts'
import { proofMessages } from './proof-messages.ts'

/** The first newspapers in Chinese of our kind; an earlier year is a slip of the keyboard. */
const FIRST_YEAR = '1900'
const ISO = /^\d{4}-\d{2}-\d{2}$/

/** @param today ISO 8601 date */
export function dateFaults({ dates, status }: EventReading, today: string): Problem[] {
  const { published, start, corrections, all } = dates
  const problemAt = ({ path }: Placed<string>, message: string): Problem => ({
    field: fieldName(path),
    message,
  })
  // Written otherwise, a date is told by the schema.
  const told = all.filter(({ value }) => ISO.test(value))
  const later = (a: Placed<string> | undefined, b: Placed<string> | undefined) =>
    a && b && told.includes(a) && told.includes(b) && a.value > b.value
  return [
    ...(status === 'published' && !published
      ? [{ field: 'datePublished', message: proofMessages.noDate }]
      : []),
    ...told
      .filter(({ value }) => value > today)
      .map((date) => problemAt(date, proofMessages.futureDate(date.value))),
    ...told
      .filter(({ value }) => value < FIRST_YEAR)
      .map((date) => problemAt(date, proofMessages.ancientDate(date.value))),
    ...(start && published && later(start, published)
      ? [problemAt(start, proofMessages.startsAfterPrint(start.value, published.value))]
      : []),
    ...corrections
      .filter((correction) => published && later(published, correction))
      .map((correction) =>
        problemAt(correction, proofMessages.correctedBeforePrint(correction.value, published?.value ?? '')),
      ),
  ]
}
