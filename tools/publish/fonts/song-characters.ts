// Which characters a page's data needs in the Song face: for its text, and in bold for its heads. Knows no fonts.
import { blockText } from '#content/block.ts'
import { printedMonth } from '#content/dates.ts'
import { messages } from '#content/messages.ts'
import { sealText } from '#content/names.ts'
import { type EventSummary, standingReflections } from '#content/page-data.ts'
import type { Block } from '#content/schema/block.ts'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'
import type { Voice } from '#content/schema/voice.ts'
import { shelfMessages } from '#content/shelf-messages.ts'
import { titleText } from '#content/title.ts'

export interface SongCharacters {
  text: ReadonlySet<string>
  heads: ReadonlySet<string>
}

/** All pages of one event. */
export function charactersOfEvent(event: Event): SongCharacters {
  const reflections = standingReflections(event)
  const lead = event.lead ? [event.lead] : []
  const blocks = [
    ...lead,
    ...event.report.blocks,
    ...reflections.flatMap(({ blocks: own }): readonly Block[] => own),
  ]
  const titles = [
    event.headline,
    event.report.kicker,
    event.report.title,
    ...reflections.map(({ title }) => title),
  ]
  return {
    // Every word of it, wherever it stands: what is set in which face may change, and the event is small.
    text: charactersIn({ ...event, reflections, source: undefined }),
    heads: charactersIn([
      messages.mark,
      event.reflectionsTitle ?? messages.reflections,
      titles.map((title) => title && titleText(title)),
      reflections.map(({ voices }) => voices.map(sealText)),
      blocks.map(boldWords),
    ]),
  }
}

/** A list of events: the front page, a month of the archive. */
export function charactersOfList(
  site: Site,
  events: readonly EventSummary[],
  month?: string,
): SongCharacters {
  const seals = (voices: readonly Voice[]) => voices.slice(0, 1).map(sealText)
  return {
    text: charactersIn(events.map(({ opening }) => opening)),
    heads: charactersIn([
      messages.mark,
      month === undefined ? [site.name, FIXED_HEADS] : messages.archiveOf(printedMonth(month)),
      events.map(({ headline, reflections }) => [
        titleText(headline),
        reflections.map(({ voices }) => seals(voices)),
      ]),
    ]),
  }
}

/** Heads of the pages that hold no event. */
const FIXED_HEADS = [
  messages.aboutTitle,
  messages.notFoundTitle,
  messages.offlineTitle,
  messages.withdrawnTitle,
  messages.siteFacts,
  messages.heldTitle,
  messages.installTitle,
  messages.shelf,
  shelfMessages.continueTitle,
  shelfMessages.unreadTitle,
  shelfMessages.rememberedTitle,
]

function boldWords(block: Block): string {
  if (block.type === 'heading') return blockText(block)
  if (block.type === 'figure') return ''
  return (block.spans ?? [])
    .filter(({ type }) => type === 'strong')
    .map(({ start, end }) => block.text.slice(start, end))
    .join('')
}

/** Of every string in a value, whatever holds it. */
function charactersIn(value: unknown): Set<string> {
  const characters = new Set<string>()
  const walk = (part: unknown): void => {
    if (typeof part === 'string') for (const character of part) characters.add(character)
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(walk)
  }
  walk(value)
  return characters
}
