// From a day as papers and pages print it to ISO 8601. Knows no page.

const DAY = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?:\s*[日号])?/u
const LABEL = /(?:发布|发表|见报|刊发|刊登|刊载|出版|发稿)(?:日期|时间|于)?\s*[:：]?/u
const LONGEST = 40

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

/** Undefined when no whole day, with its year, is in it. */
export const isoDay = (text: string): string | undefined => printedDay(text)?.iso

/** A short line that says when its text was printed, or nothing but a day. */
export const tellsPrinting = (line: string): boolean =>
  line.length <= LONGEST && (LABEL.test(line) || line.replace(DAY, '').replace(/[\s()（）]/gu, '') === '')
