// From a source that was read to the event and its review, over the event that stands if there is one. Writes nothing.
import { createHash } from 'node:crypto'
import { checkEvent } from '#content/check-event.ts'
import { printedDay } from '#content/printed-day.ts'
import { describeProblem } from '#content/problems.ts'
import type { Event } from '#content/schema/event.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { checkPhrases, keyOf, unusedDecisions, withRoles, withVoices } from './decide/apply-decisions.ts'
import type { Decisions } from './decide/decisions.ts'
import { settleDoubts } from './decide/settle-doubts.ts'
import type { Doubt } from './doubt.ts'
import { proposeCorrections } from './event/corrections.ts'
import { diffEvents } from './event/diff-events.ts'
import { eventBlocks } from './event/event-blocks.ts'
import { mergeEvents } from './event/merge-events.ts'
import { correctionMessages } from './event/merge-messages.ts'
import { toEvent } from './event/to-event.ts'
import { importMessages } from './messages.ts'
import { tellsPrinting } from './read/printed-date.ts'
import type { Source } from './read/source.ts'
import { type Article, readArticle } from './read-article.ts'
import { reflectionSlugs } from './reflection-slug.ts'
import { makeReview, type Review } from './review/review.ts'

export interface ImportFacts {
  slug: string
  date?: string
  reflections?: string[]
  correction: boolean
  /** Base name of the source. */
  file: string
  sha256: string
  decisions: Decisions
  today: string
  /** The event that stands. */
  old?: Event
}

export interface Imported {
  event: Event
  review: Review
  /** Bytes by file name. */
  images: Map<string, Uint8Array>
  diff: string[]
  /** Share of the standing event's blocks that are in the new one. */
  kept: number
  /** The proposed 更正, as lines. */
  corrections: string[]
}

/** @throws {Refusal} when the source is no article, or the event would not be a right one */
export function importSource(source: Source, facts: ImportFacts): Imported {
  const { decisions, old } = facts
  const lines = withRoles(source.lines, decisions)
  const article = withVoices(readArticle(lines, decisions.joins), decisions)
  checkPhrases(article, decisions)
  const slugs = chooseSlugs(article, facts)
  const names = source.images.map(
    ({ bytes, extension }) =>
      `${facts.slug}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${extension}`,
  )
  const date = facts.date ?? old?.datePublished ?? source.date
  const fresh = toEvent(
    article,
    { ...facts, ...(date !== undefined && { date }), reflectionSlugs: slugs, images: names },
    decisions,
  )
  const merged = old
    ? mergeEvents(
        old,
        {
          ...fresh,
          voiceKeys: article.reflections.map(keyOf),
          given: lines.filter(({ key }) => decisions.roles.has(key)),
        },
        decisions,
      )
    : { event: fresh.event, doubts: [], kept: 1 }
  const proposed = old ? proposeCorrections(old, merged.event, facts.today) : []
  const event =
    facts.correction && proposed.length > 0
      ? { ...merged.event, corrections: [...(merged.event.corrections ?? []), ...proposed] }
      : merged.event
  checked(event)
  const ids = new Set(eventBlocks(event).map(({ block }) => block.id))
  const doubts: Doubt[] = [
    ...[...article.doubts, ...fresh.doubts, ...source.doubts].sort(
      (a, b) => (a.lines[0] ?? Number.MAX_SAFE_INTEGER) - (b.lines[0] ?? Number.MAX_SAFE_INTEGER),
    ),
    ...merged.doubts,
    ...unusedDecisions(decisions, article, source.lines, ids),
    ...dateDoubts(facts, source, article, old),
  ]
  const finalSlugs = event.reflections.map(({ slug }) => slug)
  const used = new Set(
    eventBlocks(event).flatMap(({ block }) => (block.type === 'figure' ? [block.src] : [])),
  )
  return {
    event,
    review: settleDoubts(makeReview(article, event, finalSlugs, source.lines, doubts), decisions),
    images: new Map(
      source.images.flatMap(({ bytes }, at): [string, Uint8Array][] =>
        used.has(names[at] ?? '') ? [[names[at] ?? '', bytes]] : [],
      ),
    ),
    diff: old ? diffEvents(old, event) : [],
    kept: merged.kept,
    corrections: correctionLines(proposed, facts.correction, old !== undefined),
  }
}

function chooseSlugs(
  { reflections }: Article,
  { reflections: given, decisions, old }: ImportFacts,
): string[] {
  if (given !== undefined && given.length !== reflections.length)
    throw new Refusal(importMessages.reflectionCount(given.length, reflections.length))
  const proposed = reflectionSlugs(reflections.map(({ people }) => people.voices[0]))
  return reflections.map((reflection, at) => {
    const slug = given?.[at] ?? decisions.slugs.get(keyOf(reflection)) ?? proposed[at]
    if (slug !== undefined) return slug
    const name = reflection.people.voices[0].name
    // Over an event that stands the address is usually its own; a free one will do until it is known.
    if (old) return `reflection-${at + 1}`
    throw new Refusal(importMessages.noPinyin(name))
  })
}

function checked(event: Event): void {
  const result = checkEvent(event)
  if (result.ok) return
  const [first, ...others] = result.problems
  throw new Refusal(
    importMessages.badEvent(first === undefined ? '' : describeProblem('', first), others.length),
  )
}

function dateDoubts(
  { date }: ImportFacts,
  source: Source,
  article: Article,
  old: Event | undefined,
): Doubt[] {
  if (date !== undefined) return [{ lines: [], message: importMessages.doubtDate(date) }]
  if (old?.datePublished !== undefined) return []
  const message =
    source.date === undefined ? noDate(source, article) : importMessages.doubtPageDate(source.date)
  return [{ lines: [], message }]
}

/** A day in the head of the source, or on a line that says when it was printed, is named and not used. */
function noDate({ lines }: Source, { left }: Article): string {
  const likely = [...left.map(({ line }) => line), ...lines.filter(({ text }) => tellsPrinting(text))]
  const [first] = likely.flatMap(({ number, text }) => {
    const day = printedDay(text)
    return day ? [{ number, ...day }] : []
  })
  return first === undefined
    ? importMessages.doubtNoDate
    : importMessages.doubtUnusedDate(first.number, first.printed, first.iso)
}

function correctionLines(
  proposed: ReturnType<typeof proposeCorrections>,
  taken: boolean,
  again: boolean,
): string[] {
  if (proposed.length === 0) return taken && again ? [importMessages.noCorrection] : []
  const head = taken ? correctionMessages.taken(proposed.length) : correctionMessages.head(proposed.length)
  return [head, ...proposed.map(({ text, block }) => correctionMessages.one(text, block))]
}
