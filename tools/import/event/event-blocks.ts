// The blocks of an event in the order a reader meets them, and what each says. Knows nothing of how they change.
import { blockText } from '#content/block.ts'
import type { Block } from '#content/schema/block.ts'
import type { Event } from '#content/schema/event.ts'
import { bareText } from '#tools/import/source/bare-text.ts'

export interface PlacedBlock {
  block: Block
  /** 'lead', 'report', or the slug of a reflection. */
  within: string
}

export function eventBlocks({ lead, report, reflections }: Event): PlacedBlock[] {
  return [
    ...(lead ? [{ block: lead, within: 'lead' }] : []),
    ...report.blocks.map((block) => ({ block, within: 'report' })),
    ...reflections.flatMap(({ slug, blocks }) => blocks.map((block) => ({ block, within: slug }))),
  ]
}

/** What tells a block from others: its words without white space; of a figure, its file. */
export const wordsOf = (block: Block): string =>
  block.type === 'figure' ? `figure ${block.src}` : bareText(blockText(block))
