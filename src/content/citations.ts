// Which reflections speak of which paragraph of a report, seen from either end. Knows nothing of pages.
import type { Event, Reflection } from './schema/event.ts'

/** Where a reflection speaks of a block of the report. */
export interface Citation {
  /** Slug of the reflection. */
  reflection: string
  /** Id of the first paragraph in it that does. */
  block: string
}

/** By the id of a block of the report: who speaks of it, in the order of the reflections. Undefined when nobody does. */
export function citationsIn(reflections: readonly Reflection[]): Record<string, Citation[]> | undefined {
  const found: Record<string, Citation[]> = {}
  for (const { slug, blocks } of reflections) {
    for (const { id, cited } of blocks.flatMap(citesOf)) {
      const citations = found[cited] ?? []
      found[cited] = citations
      if (citations.at(-1)?.reflection !== slug) citations.push({ reflection: slug, block: id })
    }
  }
  return Object.keys(found).length === 0 ? undefined : found
}

/**
 * By the id of each block of the report that a reflection speaks of: its number among the paragraphs, from 1; the lead is 0,
 * and what is no paragraph has none. Undefined when the reflection speaks of no block in particular.
 */
export function numbersOfCited(event: Event, { blocks }: Reflection): Record<string, number> | undefined {
  const paragraphs = event.report.blocks.filter(({ type }) => type === 'paragraph').map(({ id }) => id)
  const numbers: Record<string, number> = {}
  for (const { cited } of blocks.flatMap(citesOf)) {
    if (cited === event.lead?.id) numbers[cited] = 0
    else if (paragraphs.includes(cited)) numbers[cited] = paragraphs.indexOf(cited) + 1
  }
  return Object.keys(numbers).length === 0 ? undefined : numbers
}

function citesOf(block: Reflection['blocks'][number]): { id: string; cited: string }[] {
  return block.type === 'paragraph' ? (block.cites ?? []).map((cited) => ({ id: block.id, cited })) : []
}
