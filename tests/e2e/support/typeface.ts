// What a page is set in, as the browser tells it. Knows nothing of how it should be.
import type { Page } from '@playwright/test'

interface PlatformFont {
  familyName: string
  isCustomFont: boolean
  glyphCount: number
}

/** The fonts really used by each element of a selector, by the start of its text. */
export async function fontsOf(page: Page, selector: string): Promise<[string, PlatformFont[]][]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  const texts = await page.locator(selector).allTextContents()
  const used: [string, PlatformFont[]][] = []
  for (const [at, nodeId] of nodeIds.entries()) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    used.push([(texts[at] ?? '').slice(0, 12), fonts])
  }
  await session.detach()
  return used
}

/** Every paragraph of a selector as its lines. */
export function linesOf(page: Page, selector: string): Promise<string[][]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const lines: string[] = []
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let last: DOMRect | undefined
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? ''
        for (let at = 0; at < text.length; at += 1) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const [box] = range.getClientRects()
          if (!box?.width) continue
          if (!last || box.top > last.bottom - 2 || (box.left < last.left && box.top > last.top + 4))
            lines.push('')
          lines.push((lines.pop() ?? '') + text[at])
          last = box
        }
      }
      return lines
    }),
  )
}
