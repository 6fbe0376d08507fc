import type { Request } from '@playwright/test'
import { expect, hydrated, test, watchRequests } from '#tests/e2e/support/site.ts'
import { titled } from '#tests/support/titled.ts'

// Chromium looks at the icon again at every change of the address, as it likes.
const pathsOf = (requests: Request[]): string[] =>
  requests.map((request) => new URL(request.url()).pathname).filter((path) => path !== '/icon.svg')

const REPORT = '/xicheng-2018/'
const heading = { report: /宣讲脚步不停歇/, hu: /学习劳模精神/, han: /群策群力/ }

test.describe('going from page to page', () => {
  test('needs no document and, fetched ahead, nothing at all', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    await Promise.all([page.waitForResponse('**/hu-guizhi/data.json'), hydrated(page)])
    const requests = watchRequests(page)
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading.hu)
    expect(pathsOf(requests).filter((path) => path.includes('hu-guizhi'))).toEqual([])
  })

  test('needs one small file when nothing could be fetched ahead', async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await page.goto(site.url(REPORT))
    await hydrated(page)
    const requests = watchRequests(page)
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading.hu)
    expect(pathsOf(requests).filter((path) => !path.startsWith('/assets/'))).toEqual([
      '/xicheng-2018/hu-guizhi/data.json',
    ])
  })

  test('moves the focus to the heading, names the page and changes title and address', async ({
    page,
    site,
  }) => {
    await page.goto(site.url(REPORT))
    await hydrated(page)
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page.getByRole('status')).toHaveText('已打开：学习劳模精神 营造和谐劳动关系 胡桂芝')
    await expect(page).toHaveTitle('学习劳模精神 营造和谐劳动关系 胡桂芝 - 宣讲与心得')
    await expect(page).toHaveURL(site.url('/xicheng-2018/hu-guizhi/'))
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', '/xicheng-2018/hu-guizhi/')
    await expect(page.locator('title, meta[name=description], link[rel=canonical]')).toHaveCount(3)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('restores the scroll position on the way back, also after a reload', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    await hydrated(page)
    await page.evaluate(() => scrollTo(0, 700))
    await page.waitForFunction(() => scrollY === 700)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    const link = page.getByRole('link', { name: titled('学习劳模精神') })
    await link.dispatchEvent('click')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading.hu)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading.report)
    expect(await page.evaluate(() => scrollY)).toBe(700)
    await page.goForward()
    await page.reload()
    await hydrated(page)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading.report)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(700)
  })

  test('is a plain link before the app is there', async ({ page, site }) => {
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto(site.url(REPORT))
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading.hu)
    // By the page's own history: what comes from the cache of the back button loads nothing one could wait for.
    await page.evaluate(() => history.back())
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading.report)
  })

  test('leaves to the browser what a reader asks of it: a new tab', async ({ page, site, context }) => {
    await page.goto(site.url(REPORT))
    await hydrated(page)
    const opened = context.waitForEvent('page')
    await page.getByRole('link', { name: titled('学习劳模精神') }).click({ modifiers: ['ControlOrMeta'] })
    await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(heading.hu)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading.report)
  })
})
