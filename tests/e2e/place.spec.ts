import type { Page } from '@playwright/test'
import {
  begin,
  expectAt,
  expectKept,
  goBack,
  kept,
  LOW_SCREEN,
  readTo,
  readToEnd,
  topBlock,
} from '#tests/e2e/support/places.ts'
import { choose, keep, openSettings } from '#tests/e2e/support/reader.ts'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'

const PAGE = '/xicheng-2018/hu-guizhi/'
const BLOCK = 'pk5aa5a'

test.use({ viewport: LOW_SCREEN })

const SIZES = { 小: '16px', 关怀: '24px', 特大: '28px' } as const

const scrollTop = (page: Page): Promise<number> => page.evaluate(() => scrollY)

test.describe('who comes back to an article', () => {
  test('is offered the place he was at, and gets there', async ({ page, site }) => {
    await begin(page, site, PAGE, BLOCK)
    await page.goto(site.url('/about/'))
    await page.goto(site.url(PAGE))
    await goBack(page).click()
    await expectAt(page, BLOCK)
    await expect(page.locator(`#${BLOCK}`)).toBeFocused()
    await expect(goBack(page)).toHaveCount(0)
  })

  test('finds it again to the line', async ({ page, site }) => {
    await page.goto(site.url(PAGE))
    await hydrated(page)
    await readTo(page, BLOCK, 0.3)
    await expectKept(page, PAGE, BLOCK)
    const before = await scrollTop(page)
    await page.goto(site.url('/'))
    await page.goto(site.url(PAGE))
    await goBack(page).click()
    await expect.poll(() => scrollTop(page)).toBeCloseTo(before, 0)
  })

  test('may start over, and is not asked again', async ({ page, site }) => {
    await begin(page, site, PAGE, BLOCK)
    await page.goto(site.url('/about/'))
    await page.goto(site.url(PAGE))
    await page.getByRole('button', { name: '从头看' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect.poll(() => kept(page, 'positions')).toEqual([])
  })

  test('who reads on is left alone', async ({ page, site }) => {
    await begin(page, site, PAGE, BLOCK)
    await page.goto(site.url('/about/'))
    await page.goto(site.url(PAGE))
    await expect(goBack(page)).toBeVisible()
    await page.mouse.move(200, 400)
    await page.mouse.wheel(0, 900)
    await expect(goBack(page)).toHaveCount(0)
  })

  test('after a reload is where the browser puts him: where he was', async ({ page, site }) => {
    await begin(page, site, PAGE, BLOCK)
    const before = await scrollTop(page)
    await page.reload()
    await hydrated(page)
    await expectAt(page, BLOCK)
    expect(await scrollTop(page)).toBe(before)
    await expect(page.locator('#root')).toContainText('我的')
    await page.keyboard.press('Tab')
    await expect(goBack(page)).toHaveCount(0)
  })

  test('finds the place also in another size, in the largest type', async ({ page, site, context }) => {
    await keep(page, { size: 'small' })
    await begin(page, site, PAGE, BLOCK)
    const later = await context.newPage()
    await keep(later, { size: 'largest' })
    await later.goto(site.url(PAGE))
    await expect(later.getByRole('article').locator('p[id]').first()).toHaveCSS('font-size', '28px')
    await goBack(later).click()
    await expectAt(later, BLOCK)
  })

  test('finds it on a wider screen', async ({ page, site }) => {
    await begin(page, site, PAGE, BLOCK)
    await page.goto(site.url('/about/'))
    await page.setViewportSize({ width: 768, height: 600 })
    await page.goto(site.url(PAGE))
    await goBack(page).click()
    await expectAt(page, BLOCK)
  })
})

test.describe('who reads stays at his block', () => {
  test('when the type grows from 16 to 28 px, and shrinks again', async ({ page, site }) => {
    await keep(page, { size: 'small' })
    await begin(page, site, PAGE, BLOCK)
    await openSettings(page)
    // The browser may have scrolled to the button.
    const block = (await topBlock(page)) ?? ''
    for (const size of ['特大', '小', '关怀', '特大'] as const) {
      await choose(page, '字号', size)
      await expect(page.getByRole('article').locator('p[id]').first()).toHaveCSS('font-size', SIZES[size])
      await expectAt(page, block)
    }
    await choose(page, '字体', '黑体')
    await expectAt(page, block)
  })

  test('when the phone is turned, and turned back', async ({ page, site }) => {
    await begin(page, site, PAGE, BLOCK)
    for (const [width, height] of [
      [844, 390],
      [390, 480],
      [320, 640],
      [844, 390],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
      )
      expect(await topBlock(page)).toBe(BLOCK)
    }
  })
})

test.describe('an address that names a place wins', () => {
  for (const [what, query] of [
    ['a passage', `?p=p0kbdxc#p0kbdxc`],
    ['a block', '#p0kbdxc'],
    ['a passage on a poster', '?p=p0kbdxc'],
  ] as const) {
    test(what, async ({ page, site }) => {
      await begin(page, site, PAGE, BLOCK)
      await page.goto(site.url('/about/'))
      await page.goto(site.url(PAGE + query))
      await hydrated(page)
      await expectAt(page, 'p0kbdxc')
      // What is remembered of the article has been looked up when it is noted as opened.
      await expect
        .poll(async () => (await kept(page, 'readings'))[0]?.updatedAt)
        .toBeGreaterThan(Number((await kept(page, 'positions'))[0]?.updatedAt))
      await expect(goBack(page)).toHaveCount(0)
      expect(await topBlock(page)).toBe('p0kbdxc')
    })
  }
})

test.describe('a place is not offered', () => {
  test('near the top', async ({ page, site }) => {
    await page.goto(site.url(PAGE))
    await hydrated(page)
    await page.mouse.move(200, 400)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => kept(page, 'readings')).toHaveLength(1)
    await page.goto(site.url('/about/'))
    expect(await kept(page, 'positions')).toEqual([])
  })

  test('at the end: then the article was read', async ({ page, site }) => {
    await begin(page, site, PAGE, BLOCK)
    await readToEnd(page)
    await expect.poll(async () => (await kept(page, 'readings'))[0]?.readAt).toBeGreaterThan(0)
    await expect.poll(() => kept(page, 'positions')).toEqual([])
  })
})

test('leaving within the pause keeps the place all the same', async ({ page, site }) => {
  await begin(page, site, PAGE, 'p0kbdxc')
  await readTo(page, BLOCK)
  await page.getByRole('link', { name: '首页' }).first().dispatchEvent('click')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('宣讲与心得')
  await expectKept(page, PAGE, BLOCK)
})
