// An event imported again, over the one that stands: ids, addresses and handwork kept, what is gone retired. Knows no files.
import type { Block, Paragraph } from '#content/schema/block.ts'
import type { Event, Reflection } from '#content/schema/event.ts'
import { createBlockIdMint } from '#tools/import/block-id.ts'
import type { Decisions } from '#tools/import/decide/decisions.ts'
import type { Doubt } from '#tools/import/doubt.ts'
import { eventBlocks, wordsOf } from './event-blocks.ts'
import { keepFigures } from './keep-figures.ts'
import { isHandmade, keepBlock } from './keep-handwork.ts'
import { keepPhrases } from './keep-phrases.ts'
import { keepTitles } from './keep-titles.ts'
import { matchBlocks } from './match-blocks.ts'
import { keepVoices, matchReflections } from './match-reflections.ts'
import { mergeMessages } from './merge-messages.ts'
import { retire } from './retire.ts'

export interface MergedEvent {
  event: Event
  doubts: Doubt[]
  /** Share of the old blocks that stand in the new event. */
  kept: number
}

/** @param voiceKeys for each fresh reflection the key of the line that names who speaks */
export function mergeEvents(
  old: Event,
  fresh: Event,
  decisions: Decisions,
  voiceKeys: readonly string[],
): MergedEvent {
  const oldBlocks = eventBlocks(old)
  const freshBlocks = eventBlocks(fresh)
  const matches = matchBlocks(oldBlocks, freshBlocks)
  const doubts: Doubt[] = []
  const mint = createBlockIdMint([...matches.values()].flatMap((at) => oldBlocks[at]?.block.id ?? []))
  const made = new Map<string, Block>()
  for (const [at, { block }] of freshBlocks.entries()) {
    const before = oldBlocks[matches.get(at) ?? -1]?.block
    made.set(block.id, before ? kept(before, block) : { ...block, id: mint(wordsOf(block)) })
  }
  const keptIds = new Map([...made].map(([from, { id }]) => [from, id]))
  const blocks = (all: readonly Block[]): Block[] => all.map((block) => made.get(block.id) ?? block)
  const same = matchReflections(old, fresh, keptIds)
  const reflections = fresh.reflections.map((reflection, at): Reflection => {
    const before = old.reflections[same.get(at) ?? -1]
    const now = { ...reflection, blocks: blocks(reflection.blocks) }
    return before ? keepReflection(before, now, voiceKeys[at] ?? '') : { ...now, slug: freeSlug(now.slug) }
  })
  const gone = old.reflections.filter((_, at) => ![...same.values()].includes(at))
  for (const { slug, status } of gone)
    if (status !== 'withdrawn') doubts.push({ lines: [], message: mergeMessages.withdrawn(slug) })
  const lead = fresh.lead && (made.get(fresh.lead.id) as Paragraph | undefined)
  const merged: Event = {
    ...old,
    headline: keepPhrases(old.headline, fresh.headline),
    ...(lead ? { lead } : { lead: undefined }),
    ...(fresh.byline && { byline: keepByline(old.byline, fresh.byline) }),
    ...((fresh.datePublished ?? old.datePublished) !== undefined && {
      datePublished: fresh.datePublished ?? old.datePublished,
    }),
    report: {
      ...(fresh.report.kicker && { kicker: keepPhrases(old.report.kicker, fresh.report.kicker) }),
      ...(fresh.report.title && { title: keepPhrases(old.report.title, fresh.report.title) }),
      blocks: blocks(fresh.report.blocks),
    },
    ...(fresh.reflectionsTitle !== undefined && { reflectionsTitle: fresh.reflectionsTitle }),
    // A published address must go on answering: the page then says that it was withdrawn.
    reflections: [...reflections, ...gone.map((one): Reflection => ({ ...one, status: 'withdrawn' }))],
    ...keepSource(old, fresh, made),
  }
  if (merged.lead === undefined) delete merged.lead
  const figures = keepFigures(old, merged)
  for (const src of figures.added) doubts.push({ lines: [], message: mergeMessages.figureKept(src) })
  const { event, lostCites } = retire(old, figures.event)
  for (const id of lostCites) doubts.push({ lines: [], message: mergeMessages.citeLost(id) })
  return {
    event: keepTitles(old, event),
    doubts,
    kept: oldBlocks.length === 0 ? 1 : matches.size / oldBlocks.length,
  }

  function kept(before: Block, now: Block): Block {
    const { block, handmade, lostSpans } = keepBlock(before, now, decisions.texts.get(before.id) === true)
    if (handmade) doubts.push({ lines: [], message: mergeMessages.handmade(before.id) })
    if (lostSpans.length > 0)
      doubts.push({ lines: [], message: mergeMessages.spansLost(before.id, lostSpans.length) })
    if (isHandmade(before, now) && !handmade)
      doubts.push({ lines: [], message: mergeMessages.handmadeLost(before.id) })
    return block
  }

  function keepReflection(before: Reflection, now: Reflection, key: string): Reflection {
    const decided = decisions.voices.has(key)
    const { voices, differ } = keepVoices(before, now)
    if (differ && !decided) doubts.push({ lines: [], message: mergeMessages.voicesKept(before.slug, key) })
    const slug = decisions.slugs.get(key) ?? before.slug
    const former = slug === before.slug ? before.formerSlugs : [...(before.formerSlugs ?? []), before.slug]
    return {
      ...before,
      slug,
      ...(former && { formerSlugs: former }),
      title: keepPhrases(before.title, now.title),
      voices: decided ? now.voices : voices,
      ...(now.label !== undefined && { label: now.label }),
      blocks: now.blocks,
    }
  }

  function freeSlug(slug: string): string {
    const used = new Set(old.reflections.flatMap((one) => [one.slug, ...(one.formerSlugs ?? [])]))
    let free = slug
    for (let nth = 2; used.has(free); nth += 1) free = `${slug}-${nth}`
    return free
  }
}

function keepByline(old: Event['byline'], fresh: NonNullable<Event['byline']>): NonNullable<Event['byline']> {
  const names = (byline: NonNullable<Event['byline']>): string =>
    byline.authors.map(({ name }) => name).join()
  return old && names(old) === names(fresh) ? old : fresh
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
