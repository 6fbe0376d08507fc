import type { Page } from '@playwright/test'
import { expect, test } from '#tests/e2e/support/site.ts'
import { typeFaults } from '#tests/e2e/support/type-faults.ts'

// Every width a telephone may have, and more: `TYPE_SWEEP=full` takes thirty of them; a day's work needs eight.
const ALL_WIDTHS = [
  ...Array.from({ length: 16 }, (_, at) => 320 + 8 * at),
  ...[480, 540, 600, 640, 700, 740, 768, 820, 900, 960, 1024, 1100, 1180, 1280],
]
const WIDTHS = process.env.TYPE_SWEEP === 'full' ? ALL_WIDTHS : [320, 344, 360, 384, 412, 540, 768, 1100]
const SIZES = [16, 18, 20.5, 24, 28]

test.use({ bypassCSP: true })

async function sweep(page: Page, address: string): Promise<string[]> {
  const found: string[] = []
  await page.goto(address)
  const style = await page.addStyleTag({ content: ':root {}' })
  for (const size of SIZES) {
    await style.evaluate((element, rem) => {
      element.textContent = `:root { --reading-size: ${rem}rem !important }`
    }, size / 16)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      found.push(...(await typeFaults(page)).map((fault) => `${width} px, ${size} px type: ${fault}`))
    }
  }
  return found
}

for (const path of [
  '/',
  '/xicheng-2018/',
  '/xicheng-2018/hu-guizhi/',
  '/xicheng-2018/han-ling/',
  '/about/',
]) {
  test(`${path} is set as a book is, at every width and size`, async ({ page, site }) => {
    test.slow()
    expect(await sweep(page, site.url(path))).toEqual([])
  })
}

test.describe('an event with everything in it', () => {
  test.use({ edition: 'odd' })

  test('is set as a book is, too', async ({ page, site }) => {
    test.slow()
    expect(await sweep(page, site.url('/dushu-2021/'))).toEqual([])
  })
})
