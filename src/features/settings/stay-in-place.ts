// Keeps what is being read where it stands while the setting of the text changes. Knows no setting.
import { blocksOnPage, topOfSight } from '#ui/article-blocks.ts'

/** By the block at the top of the screen and how much of it has been read, not by pixels: those are others afterwards. */
export function stayInPlace<Result>(change: () => Result): Result {
  const top = topOfSight()
  const block = blocksOnPage().find((candidate) => candidate.getBoundingClientRect().bottom > top)
  // Above the text the top of the page stays, and below it nothing changes.
  if (!block || window.scrollY === 0) return change()
  const before = block.getBoundingClientRect()
  const read = Math.max(0, top - before.top) / before.height
  const result = change()
  const after = block.getBoundingClientRect()
  const now = before.top > top ? after.top - before.top : after.top + read * after.height - top
  window.scrollBy(0, now)
  return result
}
