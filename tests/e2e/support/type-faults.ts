// What a Chinese typesetter would strike out on a page, at its present width and size. Knows no page in particular.
import type { Page } from '@playwright/test'

/** Each fault as a line: what it is, and where. */
export function typeFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const NEVER_FIRST = '，。、；：！？）》〉」』】〕”’…—'
    const NEVER_LAST = '（《〈「『【〔“‘'
    const faults: string[] = []
    const tell = (fault: string, element: Element) =>
      faults.push(`${fault}: ${element.textContent?.slice(0, 12)}`)

    const isMeasured = (element: Element) =>
      element.getClientRects().length > 0 && !element.querySelector('p, h1, h2, h3, li, figcaption')
    const texts = [...document.querySelectorAll('main :is(p, h1, h2, h3, li, figcaption)')].filter(isMeasured)

    /** The lines of an element; readings of characters are no part of them. */
    const linesOf = (element: Element): string[] => {
      const lines: string[] = []
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let last: DOMRect | undefined
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('rt, rp')) continue
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
      return lines.map((line) => line.trim())
    }

    for (const element of texts) {
      const lines = linesOf(element)
      const style = getComputedStyle(element)
      for (const [at, line] of lines.entries()) {
        // A dash or an ellipsis may begin a paragraph, but no other line.
        if (NEVER_FIRST.includes(line.at(0) ?? ' ') && (at > 0 || !'…—'.includes(line.at(0) ?? '')))
          tell(`begins with ${line.at(0)}`, element)
        if (at < lines.length - 1 && NEVER_LAST.includes(line.at(-1) ?? ' '))
          tell(`ends with ${line.at(-1)}`, element)
      }
      const words = lines.at(-1)?.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      if (lines.length > 1 && words < 2 && style.webkitLineClamp === 'none')
        tell('one character in the last line', element)
      if (element.localName !== 'p') continue
      const width = Number.parseFloat(style.inlineSize) - Number.parseFloat(style.paddingInlineStart)
      const characters = width / Number.parseFloat(style.fontSize)
      const isShort =
        element.parentElement !== null && getComputedStyle(element.parentElement).display === 'flex'
      if (!isShort && Math.abs(characters - Math.round(characters)) > 0.01)
        tell(`${characters} characters wide`, element)
    }

    for (const phrase of document.querySelectorAll('main :is(h1, h2, h3, b, p) span > span')) {
      const high = Number.parseFloat(getComputedStyle(phrase).lineHeight) * 1.5
      if (phrase.getClientRects().length !== 1 || phrase.clientHeight > high)
        tell('broken inside a phrase', phrase)
    }
    if (document.documentElement.scrollWidth > innerWidth)
      faults.push(`scrolls sideways by ${document.documentElement.scrollWidth - innerWidth}`)
    return faults
  })
}
