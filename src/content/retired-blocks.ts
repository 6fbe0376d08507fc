// Which block of a page stands for each that was removed, so that old links still lead somewhere. Knows no page.
import type { Block } from './schema/block.ts'

/** Ids of removed blocks, by the id of the block that stands for them now. */
export type RetiredBlocks = Readonly<Record<string, readonly string[]>>

/**
 * @param retired id of a removed block → id of the one that stands for it
 * @param blocks those of one page
 * @returns undefined when none of them stands for another
 */
export function retiredAmong(
  retired: Readonly<Record<string, string>> = {},
  blocks: readonly Block[],
): RetiredBlocks | undefined {
  const here = new Set(blocks.map(({ id }) => id))
  const marks: Record<string, string[]> = {}
  for (const [removed, standing] of Object.entries(retired)) {
    if (here.has(standing)) marks[standing] = [...(marks[standing] ?? []), removed]
  }
  return Object.keys(marks).length === 0 ? undefined : marks
}
