import type { Page } from '@playwright/test'
import { brightness, firstPainted, framesOf, showTheSame } from '#tests/e2e/support/frames.ts'
import { choose, openSettings } from '#tests/e2e/support/reader.ts'
import { expect, hydrated, test, watchRequests } from '#tests/e2e/support/site.ts'

const PAGE = '/xicheng-2018/hu-guizhi/'

const text = (page: Page) => page.getByRole('article').locator('p[id]').first()

for (const edition of ['root', 'reader'] as const) {
  test.describe(`what a reader has set (${edition})`, () => {
    test.use({ edition, colorScheme: 'light' })

    test('is there in the first frame of a reload, and nothing moves or changes after it', async ({
      browser,
      page,
      site,
      consoleMessages,
    }) => {
      await page.goto(site.url(PAGE))
      await openSettings(page)
      await choose(page, '字号', '特大')
      await choose(page, '底色', '夜')
      await page.getByRole('button', { name: '完成' }).click()
      const frames = await framesOf(browser, page, async () => {
        await page.reload()
        await hydrated(page)
        await expect(page.getByRole('button', { name: '字号与底色' })).toBeVisible()
      })
      const [first, last] = [await firstPainted(frames), frames.at(-1)]
      if (!first || !last) throw new Error('no frame')
      expect(await showTheSame(first, last)).toBe(true)
      expect(Math.max(...(await Promise.all(frames.map(brightness))))).toBeLessThan(80)
      await expect(text(page)).toHaveCSS('font-size', '28px')
      expect(await page.locator('meta[name=theme-color]').first().getAttribute('content')).toBe('#15161a')
      expect(consoleMessages).toEqual([])
    })
  })
}

test('the sheet comes when it is asked for, and nothing of it before', async ({ page, site }) => {
  const requests = watchRequests(page)
  await page.goto(site.url(PAGE))
  await hydrated(page)
  const files = () => requests.map((request) => request.url()).filter((url) => url.includes('settings'))
  expect(files()).toEqual([])
  await openSettings(page)
  expect(files().length).toBeGreaterThan(0)
})

test('what is chosen in one tab is so in every other, and in one gone back to', async ({
  page,
  site,
  context,
}) => {
  await page.goto(site.url('/about/'))
  await page.goto(site.url(PAGE))
  const other = await context.newPage()
  await other.goto(site.url(PAGE))
  await openSettings(other)
  await choose(other, '底色', '夜')
  await choose(other, '字体', '黑体')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
  await expect(text(page)).toHaveCSS('font-family', /^"Noto Sans/)
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
  await other.getByRole('button', { name: '恢复默认' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

test('each choice does to the text what it says', async ({ page, site }) => {
  await page.goto(site.url(PAGE))
  await openSettings(page)
  for (const [choice, size] of Object.entries({ 小: 16, 标准: 18, 大: 20.5, 关怀: 24, 特大: 28 })) {
    await choose(page, '字号', choice)
    await expect(text(page)).toHaveCSS('font-size', `${size}px`)
  }
  await choose(page, '字号', '标准')
  for (const [choice, leading] of Object.entries({ 紧: 28.8, 适中: 33.3, 松: 37.8 })) {
    await choose(page, '行距', choice)
    await expect(text(page)).toHaveCSS('line-height', `${leading}px`)
  }
  await choose(page, '段落', '段距')
  await expect(text(page)).toHaveCSS('text-indent', '0px')
  await expect(text(page)).toHaveCSS('margin-bottom', '18.9px')
  await choose(page, '对齐', '左齐')
  await expect(text(page)).toHaveCSS('text-align', 'start')
})

test('a theme chosen counts, whatever the system asks for, and on paper none does', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(site.url(PAGE))
  await openSettings(page)
  for (const [choice, ground] of Object.entries({
    纸: '251, 248, 241',
    白: '255, 255, 255',
    系统: '21, 22, 26',
  })) {
    await choose(page, '底色', choice)
    await expect(page.locator('html')).toHaveCSS('background-color', `rgb(${ground})`)
  }
  await choose(page, '底色', '夜')
  await page.emulateMedia({ media: 'print' })
  await expect(text(page)).toHaveCSS('color', 'rgb(0, 0, 0)')
})

test('the words being read stay where they are while their size changes', async ({ page, site }) => {
  await page.goto(site.url('/xicheng-2018/'))
  await hydrated(page)
  const block = page.getByRole('article').locator('p[id]').nth(5)
  await block.evaluate((element) => element.scrollIntoView())
  await openSettings(page)
  const top = () => block.evaluate((element) => Math.round(element.getBoundingClientRect().top))
  const before = await top()
  for (const choice of ['特大', '小', '关怀']) {
    await choose(page, '字号', choice)
    expect(Math.abs((await top()) - before)).toBeLessThan(20)
  }
})

test.describe('without storage', () => {
  test('settings hold for the page, and the sheet says once that they are not kept', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await page.goto(site.url(PAGE))
    await openSettings(page)
    await choose(page, '字号', '特大')
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('不让网页保存设置')
    await choose(page, '底色', '夜')
    await expect(page.getByRole('dialog').getByRole('status')).toBeEmpty()
    await page.getByRole('button', { name: '完成' }).click()
    await page.getByRole('link', { name: /下一篇/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/群策群力/)
    await expect(text(page)).toHaveCSS('font-size', '28px')
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(21, 22, 26)')
  })
})
