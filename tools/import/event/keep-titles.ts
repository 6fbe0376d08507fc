// The titles of the source that an event imported again is compared with: the fresh ones, and those still said. Knows no blocks' ids.
import type { Event } from '#content/schema/event.ts'
import type { Title } from '#content/schema/title.ts'
import { titleText } from '#content/title.ts'
import { bareText } from '#tools/import/source/bare-text.ts'

/** `event` is `fresh` over `old`: a heading kept from a hand, a withdrawn reflection say what the source no longer does. */
export function keepTitles(old: Event, event: Event): Event {
  const { source } = event
  if (source?.titles === undefined) return event
  const fresh = new Set(source.titles.map(bareText))
  const said = titlesIn(event).map(titleText)
  const known = old.source?.titles ?? said
  const kept = known.filter(
    (title) => !fresh.has(bareText(title)) && said.some((one) => bareText(one) === bareText(title)),
  )
  return { ...event, source: { ...source, titles: [...new Set([...source.titles, ...kept])] } }
}

function titlesIn({ headline, report, reflections }: Event): Title[] {
  const headings = [report, ...reflections].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'heading' ? [block.title] : [])),
  )
  const own = [headline, report.kicker, report.title].flatMap((title) => title ?? [])
  return [...own, ...headings, ...reflections.map(({ title }) => title)]
}
