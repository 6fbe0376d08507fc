// The blocks of the article on screen, and the line at which text begins to be seen. Knows nothing of what they say.
import { BLOCK_ID } from '#content/block-id.ts'

const WHOLE_ID = new RegExp(`^${BLOCK_ID}$`)
/** What has an id in an article; the mark of a removed block is an empty span. */
const NAMED = 'article [id]:not(span)'

/** In their order. */
export function blocksOnPage(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>(NAMED)).filter(isBlock)
}

/** The block around a node, if any. */
export function blockAround(node: Node | null): HTMLElement | undefined {
  const element = node instanceof Element ? node : node?.parentElement
  const around = element?.closest<HTMLElement>(NAMED)
  return around && isBlock(around) ? around : undefined
}

/** Whether an element is a block of a text, by its id. */
export const isBlock = ({ id }: Element): boolean => WHOLE_ID.test(id)

/** Height of what stands over the text, in pixels: where a block is placed when it is gone to. */
export function topOfSight(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
}
