// An event imported again, over the one that stands: ids, addresses and handwork kept, what is gone retired. Knows no files.
import type { Block, Paragraph } from '#content/schema/block.ts'
import type { Event, Reflection } from '#content/schema/event.ts'
import type { Title } from '#content/schema/title.ts'
import { createBlockIdMint } from '#tools/import/block-id.ts'
import type { Decisions } from '#tools/import/decide/decisions.ts'
import type { Doubt } from '#tools/import/doubt.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { eventBlocks, wordsOf } from './event-blocks.ts'
import { keepFigures } from './keep-figures.ts'
import { isHandmade, keepBlock } from './keep-handwork.ts'
import { keepPhrases } from './keep-phrases.ts'
import { keepPrinted } from './keep-printed.ts'
import { keepTitles } from './keep-titles.ts'
import { matchBlocks } from './match-blocks.ts'
import { keepVoices, matchReflections } from './match-reflections.ts'
import { mergeMessages } from './merge-messages.ts'
import { isPartedOtherwise } from './parted.ts'
import { retire } from './retire.ts'
import type { MadeEvent } from './to-event.ts'

export interface MergedEvent {
  event: Event
  doubts: Doubt[]
  /** Share of the old blocks that stand in the new event. */
  kept: number
}

export interface FreshEvent extends Pick<MadeEvent, 'event' | 'decided'> {
  /** For each reflection the key of the line that names who speaks. */
  voiceKeys: readonly string[]
  /** The lines whose role an editor decided. */
  given: readonly SourceLine[]
}

export function mergeEvents(old: Event, made: FreshEvent, decisions: Decisions): MergedEvent {
  const { event: fresh, decided: decidedTitles, voiceKeys } = made
  const oldBlocks = eventBlocks(old)
  const freshBlocks = eventBlocks(fresh)
  const oldWords = oldBlocks.map(({ block }) => wordsOf(block))
  const freshWords = freshBlocks.map(({ block }) => wordsOf(block))
  const matches = matchBlocks(oldBlocks, freshBlocks)
  const doubts: Doubt[] = []
  const mint = createBlockIdMint([...matches.values()].flatMap((at) => oldBlocks[at]?.block.id ?? []))
  const standing = new Map<string, Block>()
  for (const [at, { block }] of freshBlocks.entries()) {
    const was = matches.get(at) ?? -1
    const before = oldBlocks[was]?.block
    // What a join, or its end, made of the words is no hand's work.
    const byHand = before && isHandmade(before, block) && !isPartedOtherwise(oldWords, was, freshWords, at)
    const now = before ? kept(before, block, byHand ?? false) : { ...block, id: mint(wordsOf(block)) }
    standing.set(block.id, now)
  }
  const keptIds = new Map([...standing].map(([from, { id }]) => [from, id]))
  const blocks = (all: readonly Block[]): Block[] => all.map((block) => standing.get(block.id) ?? block)
  const same = matchReflections(old, fresh, keptIds)
  const reflections = fresh.reflections.map((reflection, at): Reflection => {
    const before = old.reflections[same.get(at) ?? -1]
    const now = { ...reflection, blocks: blocks(reflection.blocks) }
    return before ? keepReflection(before, now, voiceKeys[at] ?? '') : { ...now, slug: freeSlug(now.slug) }
  })
  const gone = old.reflections.filter((_, at) => ![...same.values()].includes(at))
  for (const { slug, status } of gone)
    if (status !== 'withdrawn') doubts.push({ lines: [], message: mergeMessages.withdrawn(slug) })
  const lead = fresh.lead && (standing.get(fresh.lead.id) as Paragraph | undefined)
  const { byline, reflectionsTitle } = keepPrinted(old, fresh, made.given)
  const merged: Event = {
    ...old,
    headline: phrasesOf(old.headline, fresh.headline),
    lead,
    byline,
    ...((fresh.datePublished ?? old.datePublished) !== undefined && {
      datePublished: fresh.datePublished ?? old.datePublished,
    }),
    report: {
      ...(fresh.report.kicker && { kicker: phrasesOf(old.report.kicker, fresh.report.kicker) }),
      ...(fresh.report.title && { title: phrasesOf(old.report.title, fresh.report.title) }),
      blocks: blocks(fresh.report.blocks),
    },
    reflectionsTitle,
    // A published address must go on answering: the page then says that it was withdrawn.
    reflections: [...reflections, ...withdrawAll(gone, standing)],
    ...keepSource(old, fresh, standing),
  }
  for (const key of ['lead', 'byline', 'reflectionsTitle'] as const)
    if (merged[key] === undefined) delete merged[key]
  const figures = keepFigures(old, merged)
  for (const src of figures.added) doubts.push({ lines: [], message: mergeMessages.figureKept(src) })
  const { event, lostCites } = retire(old, figures.event)
  for (const id of lostCites) doubts.push({ lines: [], message: mergeMessages.citeLost(id) })
  return {
    event: keepTitles(old, event),
    doubts,
    kept: oldBlocks.length === 0 ? 1 : matches.size / oldBlocks.length,
  }

  function phrasesOf(before: Title | undefined, now: Title): Title {
    return keepPhrases(before, now, decidedTitles)
  }

  function kept(before: Block, now: Block, byHand: boolean): Block {
    // One that an editor decided to be a heading is one, whatever a hand did to its words.
    const useOld = byHand && before.type === now.type && decisions.texts.get(before.id) !== true
    const { block, handmade, lostSpans } = keepBlock(before, now, useOld, decidedTitles)
    if (handmade) doubts.push({ lines: [], message: mergeMessages.handmade(before.id) })
    if (lostSpans.length > 0)
      doubts.push({ lines: [], message: mergeMessages.spansLost(before.id, lostSpans.length) })
    if (byHand && !handmade) doubts.push({ lines: [], message: mergeMessages.handmadeLost(before.id) })
    return block
  }

  function keepReflection(before: Reflection, now: Reflection, key: string): Reflection {
    const decided = decisions.voices.has(key)
    const { voices, differ } = keepVoices(before, now)
    if (before.status === 'withdrawn')
      doubts.push({ lines: [], message: mergeMessages.stillWithdrawn(before.slug) })
    if (differ && !decided) doubts.push({ lines: [], message: mergeMessages.voicesKept(before.slug, key) })
    const slug = decisions.slugs.get(key) ?? before.slug
    const former = [...(before.formerSlugs ?? []), before.slug].filter((one) => one !== slug)
    const result: Reflection = {
      ...before,
      slug,
      formerSlugs: former,
      title: phrasesOf(before.title, now.title),
      voices: decided ? now.voices : voices,
      ...(now.label !== undefined && { label: now.label }),
      blocks: now.blocks,
    }
    if (former.length === 0) delete result.formerSlugs
    return result
  }

  function freeSlug(slug: string): string {
    const used = new Set(old.reflections.flatMap((one) => [one.slug, ...(one.formerSlugs ?? [])]))
    let free = slug
    for (let nth = 2; used.has(free); nth += 1) free = `${slug}-${nth}`
    return free
  }
}

/** What stands in the event now keeps its id; a withdrawn copy of it gets another, for nobody sees it. */
function withdrawAll(gone: readonly Reflection[], standing: ReadonlyMap<string, Block>): Reflection[] {
  const taken = new Set([...standing.values()].map(({ id }) => id))
  const own = gone.flatMap(({ blocks }) => blocks.map(({ id }) => id))
  const mint = createBlockIdMint([...taken, ...own])
  return gone.map((one) => ({
    ...one,
    status: 'withdrawn',
    blocks: one.blocks.map((block) => (taken.has(block.id) ? { ...block, id: mint(wordsOf(block)) } : block)),
  }))
}

/** Joins of paragraphs that say what the source says, under their ids; the same source is not named anew. */
function keepSource(old: Event, fresh: Event, made: ReadonlyMap<string, Block>): Pick<Event, 'source'> {
  if (fresh.source === undefined) return {}
  const texts = new Map(eventBlocks(fresh).map(({ block }) => [block.id, wordsOf(block)]))
  const joins = fresh.source.joins.flatMap((join) => {
    const block = made.get(join.block)
    return block && wordsOf(block) === texts.get(join.block) ? [{ ...join, block: block.id }] : []
  })
  const same = old.source?.sha256 === fresh.source.sha256
  return { source: { ...fresh.source, ...(same && old.source && { file: old.source.file }), joins } }
}
