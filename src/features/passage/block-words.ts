// The words of a block as the page shows them, and the way between their offsets and the page. Knows no address.
import type { Stretch } from '#content/find-quotation.ts'
import { blocksOnPage } from '#ui/article-blocks.ts'

/** What stands among the words but is none of them: readings of characters. */
const ASIDE = 'rt, rp'

function textNodesOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(ASIDE)) nodes.push(node)
  }
  return nodes
}

export function wordsOf(block: Element): string {
  return textNodesOf(block)
    .map(({ data }) => data)
    .join('')
}

/** The page's range of a stretch of a block's words. */
export function rangeOf(block: Element, { start, end }: Stretch): Range | undefined {
  const range = document.createRange()
  let at = 0
  let begun = false
  for (const node of textNodesOf(block)) {
    const next = at + node.length
    if (!begun && start < next) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= next) {
      range.setEnd(node, end - at)
      return range
    }
    at = next
  }
  return undefined
}

/** The page's range of a whole block. */
export function wholeOf(block: Element): Range {
  const range = document.createRange()
  range.selectNodeContents(block)
  return range
}

/** The stretch of a block's words that lies in a range of the page; undefined when none does. */
function stretchOf(block: Element, range: Range): Stretch | undefined {
  let at = 0
  let start: number | undefined
  let end = 0
  for (const node of textNodesOf(block)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0
      const to = node === range.endContainer ? range.endOffset : node.length
      if (from < to) {
        start ??= at + from
        end = at + to
      }
    }
    at += node.length
  }
  return start === undefined ? undefined : { start, end }
}

/** The words of an article that a selection holds, block by block; wherever it begins and ends. */
export function chosenParts(
  selection: Selection | null,
): { block: HTMLElement; stretch: Stretch; words: string }[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  return blocksOnPage().flatMap((block) => {
    const stretch = range.intersectsNode(block) ? stretchOf(block, range) : undefined
    return stretch ? [{ block, stretch, words: wordsOf(block).slice(stretch.start, stretch.end) }] : []
  })
}
