// Text as an event file may hold it: one line of plain Unicode, no markup. Knows nothing of who says it.
import * as v from 'valibot'
import { editorMessages } from '#content/editor-messages.ts'
import { SLUG } from '#content/paths.ts'
import { likelyDay } from '#content/printed-day.ts'

// Control characters (C0, C1, line and paragraph separators) and the marks that turn text around:
// both are invisible to the editor and change what a reader sees or hears.
const CONTROL = /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u
const LONE_SURROGATE = /\p{Surrogate}/u

// The longest paragraph of a newspaper is a tenth of this. What is longer is a text that lost its line breaks, or no text.
export const MOST_CHARACTERS = 20_000

/** One line of text, not empty, without control characters. */
export const plainText = v.pipe(
  v.string(editorMessages.notText),
  v.nonEmpty(editorMessages.emptyText),
  v.maxLength(MOST_CHARACTERS, editorMessages.longText(MOST_CHARACTERS)),
  v.check((text) => text === text.trim(), editorMessages.outerSpace),
  v.check((text) => !CONTROL.test(text), editorMessages.controlCharacter),
  v.check((text) => !LONE_SURROGATE.test(text), editorMessages.brokenCharacter),
)

/** A word of an address: lower-case letters and digits, joined by single hyphens. */
export const slug = v.pipe(
  v.string(editorMessages.notText),
  v.regex(SLUG, editorMessages.malformedSlug),
  v.maxLength(80, editorMessages.longSlug),
)

/** A calendar day, ISO 8601. */
export const isoDate = v.pipe(
  v.string(editorMessages.notText),
  v.isoDate(({ input }) => {
    const day = likelyDay(input)
    return day === undefined ? editorMessages.malformedDate : editorMessages.likelyDate(day)
  }),
  v.check(isMalformedOrReal, editorMessages.impossibleDate),
)

// valibot runs this check on malformed dates too; those have been told already, and have no toISOString.
function isMalformedOrReal(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().startsWith(date)
}
