// Opens the newer version of the page on screen at the block the reader is at. This tab only.
import { BLOCK_ID } from '#content/block-id.ts'

const WHOLE_ID = new RegExp(`^${BLOCK_ID}$`)

/** By the block's address, not by pixels: the text above it may have changed. */
export function showUpdate(): void {
  const blocks = Array.from(document.querySelectorAll('[id]')).filter(({ id }) => WHOLE_ID.test(id))
  const reading = blocks.find((block) => block.getBoundingClientRect().bottom > scrollPadding())
  if (!reading || reading === blocks[0]) {
    location.reload()
    return
  }
  const address = new URL(`?p=${reading.id}#${reading.id}`, location.href)
  if (address.search === location.search) location.reload()
  else location.assign(address)
}

/** Height of what stands over the text, in pixels. */
function scrollPadding(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
}
