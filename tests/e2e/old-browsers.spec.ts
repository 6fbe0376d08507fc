import { expect, test } from '#tests/e2e/support/site.ts'

// Chromium 87 and Safari 14 drop what they do not know: so do these tests, before the page sees it.
const NEWER = [
  // In a style of the page, declarations that use it.
  /[a-z-]+:[^;{}]*\bround\([^;}]*;?/g,
  /@(?:supports|container)[^{]*\{(?:[^{}]*\{[^}]*\})*\}/g,
  /(?:-webkit-)?(?:text-wrap|text-autospace|text-spacing-trim|text-justify|line-clamp|text-emphasis[a-z-]*|backdrop-filter|text-size-adjust|scroll-padding[a-z-]*):[^;}]*;?/g,
]

test.use({ bypassCSP: true })

for (const width of [320, 390, 1100]) {
  test(`at ${width} px the text is well set without newer CSS`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.abort()
      const response = await route.fetch()
      const body = NEWER.reduce((html, pattern) => html.replace(pattern, ''), await response.text())
      const style = /<style>(.*?)<\/style>/s.exec(body)?.[1] ?? ''
      expect(
        style.match(/@layer|color-mix\(|light-dark\(|:has\(|:where\(|@container|text-wrap|round\(/g),
      ).toBeNull()
      return route.fulfill({ response, body })
    })
    await page.goto(site.url('/xicheng-2018/'))
    const box = await page.locator('article p[id]').nth(1).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(20)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width - 20)
    expect(box?.width).toBeLessThanOrEqual(34 * 18)
    const font = await page
      .locator('article p[id]')
      .nth(1)
      .evaluate((node) => getComputedStyle(node).fontFamily)
    expect(font).toMatch(/^"?Noto Serif CJK SC/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}
