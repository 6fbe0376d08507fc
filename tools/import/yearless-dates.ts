// Days that a text prints without their year. Knows no clock and guesses nothing.
import type { Doubt } from './doubt.ts'
import type { SourceLine } from './lines.ts'
import { importMessages } from './messages.ts'

const DAY = /(?<!\d|年)\d{1,2}月\d{1,2}日/gu

/** A doubt for each line with such a day. */
export function yearlessDates(groups: readonly SourceLine[][]): Doubt[] {
  return groups.flat().flatMap(({ number, text }): Doubt[] => {
    const days = text.match(DAY)
    return days ? [{ lines: [number], message: importMessages.doubtYear(days.join('”“')) }] : []
  })
}
