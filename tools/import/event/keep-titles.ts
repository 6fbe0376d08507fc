// The titles of the source that an event imported again is compared with: the fresh ones, and those still said. Knows no blocks' ids.
import { readEvent } from '#content/event-reading.ts'
import type { Event } from '#content/schema/event.ts'
import { titleText } from '#content/title.ts'
import { bareText } from '#tools/import/source/bare-text.ts'

/** `event` is `fresh` over `old`: a heading kept from a hand, a withdrawn reflection say what the source no longer does. */
export function keepTitles(old: Event, event: Event): Event {
  const { source } = event
  if (source?.titles === undefined) return event
  const fresh = new Set(source.titles.map(bareText))
  // The very list that the check compares with the titles of the source.
  const said = readEvent(event).titles.map(({ value }) => titleText({ lines: value }))
  const stillSaid = new Set(said.map(bareText))
  const known = old.source?.titles ?? said
  const kept = known.filter((title) => !fresh.has(bareText(title)) && stillSaid.has(bareText(title)))
  return { ...event, source: { ...source, titles: [...new Set([...source.titles, ...kept])] } }
}
