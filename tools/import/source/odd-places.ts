// Places in the words that an editor should compare with the paper: days without a year, broken characters. Guesses nothing.
import type { Doubt } from '#tools/import/doubt.ts'
import { importMessages } from '#tools/import/messages.ts'
import type { SourceLine } from './lines.ts'

const DAY = /(?<!\d|年)\d{1,2}月\d{1,2}日/gu
const BROKEN = /\ufffd/u
const PRIVATE = /\p{Private_Use}/u

/** A doubt for each line with a day of no year. */
export function yearlessDates(lines: readonly SourceLine[]): Doubt[] {
  return lines.flatMap(({ number, text }): Doubt[] => {
    const days = text.match(DAY)
    return days ? [{ lines: [number], message: importMessages.doubtYear(days.join('”“')) }] : []
  })
}

export function oddCharacters(lines: readonly SourceLine[]): Doubt[] {
  return lines.flatMap(({ number, text }): Doubt[] => {
    const messages = [
      ...(BROKEN.test(text) ? [importMessages.doubtBrokenCharacter] : []),
      ...(PRIVATE.test(text) ? [importMessages.doubtPrivateCharacter] : []),
    ]
    return messages.map((message) => ({ lines: [number], message }))
  })
}
