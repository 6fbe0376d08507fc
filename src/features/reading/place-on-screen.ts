// The place the reader is at, from the screen, and the way back to a place, whatever has become of the text. Keeps nothing.
import type { Place } from '#device/positions.ts'
import { blockAround, blocksOnPage, topOfSight } from '#ui/article-blocks.ts'

/** What less of is to be seen has been read, and what less of is hidden is to be seen: in pixels. */
const SLIVER = 8
const NEAR = 4

export const articleOnScreen = (): HTMLElement | null => document.querySelector<HTMLElement>('main article')

/** Undefined at the head of the article, and past its end. */
export function placeOnScreen(): Place | undefined {
  const line = topOfSight()
  const blocks = blocksOnPage()
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > line + SLIVER)
  const block = blocks[at]
  if (!block) return undefined
  const { top, height } = block.getBoundingClientRect()
  if (at === 0 && top > line) return undefined
  const offset = height > 0 ? within((line - top) / height) : 0
  return { block: block.id, offset, near: idsAround(blocks, at), through: throughArticle() }
}

/** The next before the one before: what follows a removed block is what has not been read. */
function idsAround(blocks: readonly HTMLElement[], at: number): string[] {
  const distances = Array.from({ length: NEAR }, (_, index) => index + 1)
  return distances.flatMap((distance) =>
    [blocks[at + distance], blocks[at - distance]].flatMap((block) => block?.id ?? []),
  )
}

/** From 0, its head at the top of the screen, to 1, its end at the foot. */
export function throughArticle(): number {
  const rect = articleOnScreen()?.getBoundingClientRect()
  const hidden = rect ? rect.height - innerHeight : 0
  return rect && hidden > 0 ? within(-rect.top / hidden) : 1
}

const within = (share: number): number => Math.min(1, Math.max(0, share))

/** Whether the last words of the text are to be seen. */
export function isEndOnScreen(): boolean {
  const bottom = blocksOnPage().at(-1)?.getBoundingClientRect().bottom
  return bottom !== undefined && bottom > topOfSight() && bottom <= innerHeight + SLIVER
}

/** How far the page must be scrolled to be at a place, in pixels; undefined when the article has no block. */
export function distanceTo(place: Place): number | undefined {
  const found = standing(place)
  if (!found) return undefined
  const { top, height } = found.block.getBoundingClientRect()
  return top + found.offset * height - topOfSight()
}

/** The block a place is in: itself, the one that stands for it, the nearest that stands, else one as far through. */
function standing({
  block,
  offset,
  near,
  through,
}: Place): { block: HTMLElement; offset: number } | undefined {
  const named = document.getElementById(block)
  const own = blockAround(named)
  if (own) return { block: own, offset: own === named ? offset : 0 }
  for (const id of near) {
    const neighbour = blockAround(document.getElementById(id))
    if (neighbour) return { block: neighbour, offset: 0 }
  }
  const blocks = blocksOnPage()
  const share = blocks[Math.min(blocks.length - 1, Math.floor(through * blocks.length))]
  return share && { block: share, offset: 0 }
}

/** Scrolls there at once. @returns the block that is there now */
export function goTo(place: Place): HTMLElement | undefined {
  const distance = distanceTo(place)
  if (distance === undefined) return undefined
  // Never smoothly: a long way would be a long wait.
  window.scrollBy({ top: distance, behavior: 'instant' })
  return standing(place)?.block
}
