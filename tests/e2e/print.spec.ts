import type { Page } from '@playwright/test'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'

const BOOKLET = '/xicheng-2018/print/'

/** Everything that can be seen and is to be tapped. */
const toTap = (page: Page) =>
  page.locator('button, input, summary, nav:not([aria-labelledby=contents]) a').filter({ visible: true })

const colours = (page: Page) =>
  page
    .locator('html, main p, main h1, main h2')
    .evaluateAll((elements) => [
      ...new Set(
        elements.map(
          (element) => `${getComputedStyle(element).color} on ${getComputedStyle(element).backgroundColor}`,
        ),
      ),
    ])

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('paper has black letters on white, and nothing to tap', async ({ page, site }) => {
      for (const path of ['/xicheng-2018/', '/xicheng-2018/hu-guizhi/', BOOKLET]) {
        await page.goto(site.url(path))
        await hydrated(page)
        await page.emulateMedia({ media: 'print' })
        await expect(toTap(page), path).toHaveCount(0)
        for (const pair of await colours(page)) expect(pair).toMatch(/^rgb\((?:0, 0, 0|51, 51, 51)\) on rgb/)
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
          'rgb(255, 255, 255)',
        )
        await page.emulateMedia({ media: 'screen' })
      }
    })
  })
}

test('text is of 10.5 points in Song, forty characters a line at most, whatever the reader reads in', async ({
  page,
  site,
}) => {
  await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
  await page.evaluate(() => {
    document.documentElement.dataset.size = 'largest'
    document.documentElement.dataset.face = 'hei'
  })
  await page.emulateMedia({ media: 'print' })
  // The page area of A4 within its margins.
  await page.setViewportSize({ width: Math.round((150 / 25.4) * 96), height: 900 })
  const { points, characters, face } = await page
    .locator('.prose p')
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element)
      const size = Number.parseFloat(style.fontSize)
      return { points: (size * 72) / 96, characters: element.clientWidth / size, face: style.fontFamily }
    })
  expect(points).toBeCloseTo(10.5, 3)
  expect(characters).toBeCloseTo(40, 1)
  expect(face).toMatch(/^"Noto Serif CJK SC"/)
})

test('the booklet is kept out of indexes, and each of its chapters begins a page', async ({
  page,
  site,
  consoleMessages,
}) => {
  await page.goto(site.url(BOOKLET))
  await hydrated(page)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '宣讲脚步不停歇 中国工会十七大精神到“医”线',
  )
  const chapters = await page.getByRole('article').count()
  expect(chapters).toBe(3)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  // Title, contents, and a page at least for each chapter.
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(2 + chapters)
  expect(pagesOf(pdf)).toBeLessThanOrEqual(2 + 2 * chapters)
  expect(consoleMessages).toEqual([])
})

test('the report is a page or two, and leads to the booklet', async ({ page, site }) => {
  await page.goto(site.url('/xicheng-2018/'))
  await hydrated(page)
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2)
  await page.getByRole('link', { name: '打印整本' }).click()
  await expect(page.getByRole('navigation', { name: '目录' })).toBeVisible()
  await page.getByRole('link', { name: /韩凌/ }).click()
  await expect(page.getByRole('article', { name: /群策群力/ })).toBeInViewport()
})
