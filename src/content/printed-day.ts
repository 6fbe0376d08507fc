// From a day as people and papers write it to ISO 8601: 2024年5月6日, 2024-5-6. Knows no field and no page.

const DAY = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?:\s*[日号])?/u

export interface PrintedDay {
  /** As it is printed. */
  printed: string
  iso: string
}

/** The first whole day, with its year; undefined when there is none, or no such day. */
export function printedDay(text: string): PrintedDay | undefined {
  const [printed, year, month, day] = DAY.exec(text) ?? []
  if (printed === undefined || year === undefined || month === undefined || day === undefined)
    return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const real = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? { printed, iso } : undefined
}

/** What is left of a text without its day. */
export const withoutDay = (text: string): string => text.replace(DAY, '')

/** The day that a whole text surely means; undefined when it says more than one day, or none. */
export function likelyDay(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? []
  const meant = year === undefined ? plain : `${year}-${month}-${day}`
  return withoutDay(meant) === '' ? printedDay(meant)?.iso : undefined
}
