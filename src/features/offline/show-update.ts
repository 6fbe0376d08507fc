// Opens the newer version of the page on screen at the block the reader is at. This tab only.
import { blocksOnPage, topOfSight } from '#ui/article-blocks.ts'

/** By the block's address, not by pixels: the text above it may have changed. */
export function showUpdate(): void {
  const blocks = blocksOnPage()
  const reading = blocks.find((block) => block.getBoundingClientRect().bottom > topOfSight())
  if (!reading || reading === blocks[0]) {
    location.reload()
    return
  }
  const address = new URL(`?p=${reading.id}#${reading.id}`, location.href)
  if (address.search === location.search) location.reload()
  else location.assign(address)
}
