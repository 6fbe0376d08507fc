// When something happened, as one says it: today by the clock, then by the day. Takes the time it is from outside.
import { shelfMessages } from '#content/shelf-messages.ts'

/**
 * By the reader's own calendar. A moment after `now`, as when a clock was set back, is told by its day.
 * @param at milliseconds since 1970
 */
export function printedMoment(at: number, now: Date): string {
  const time = new Date(at)
  const days = daysBetween(time, now)
  if (days === 0 && time <= now) return shelfMessages.today(clock(time))
  if (days === 1) return shelfMessages.yesterday
  const day = shelfMessages.day(time.getMonth() + 1, time.getDate())
  return time.getFullYear() === now.getFullYear() ? day : shelfMessages.year(time.getFullYear()) + day
}

/** Midnights between: a day may have 23 or 25 hours. */
function daysBetween(before: Date, after: Date): number {
  const midnight = (time: Date) => Date.UTC(time.getFullYear(), time.getMonth(), time.getDate())
  return Math.round((midnight(after) - midnight(before)) / 86_400_000)
}

const clock = (time: Date): string => `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`
