// A block as a page shows it: a figure with what is published of its image. Knows no page.
import type { Block, Figure } from './schema/block.ts'

/** What is published of an image; a source of events alone, such as the dev server's, knows nothing of it. */
export interface Picture {
  /** Of its content, in its addresses. */
  hash: string
  /** Of the image as it is seen, in pixels. */
  width: number
  height: number
  /** Widths it is published in, narrowest first. */
  widths: readonly number[]
  /** The width of the one that is kept for reading without a network. */
  kept: number
}

/** A block as a page shows it. */
export type ShownBlock = Exclude<Block, { type: 'figure' }> | (Figure & { picture?: Picture })
