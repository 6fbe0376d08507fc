import { begin, LOW_SCREEN, readToEnd } from '#tests/e2e/support/places.ts'
import { expect, hydrated, test, watchRequests } from '#tests/e2e/support/site.ts'

const PAGE = '/xicheng-2018/hu-guizhi/'
const OTHER = '/xicheng-2018/han-ling/'
const BLOCK = 'pk5aa5a'

test.use({ viewport: LOW_SCREEN })

test.describe('a cold load', () => {
  const ofReading = (requests: ReturnType<typeof watchRequests>) =>
    requests.map((request) => request.url()).filter((url) => /\/assets\/(?:reading|shelf)/.test(url))

  test('brings none of it before the reader reads', async ({ page, site }) => {
    const requests = watchRequests(page)
    await page.goto(site.url(PAGE))
    await hydrated(page)
    await page.waitForLoadState('networkidle')
    expect(ofReading(requests)).toEqual([])
    await page.mouse.move(200, 400)
    await page.mouse.wheel(0, 300)
    await expect.poll(() => ofReading(requests).length).toBeGreaterThan(0)
  })

  test('of who was here before brings it when idle, and moves nothing on the page', async ({
    page,
    site,
  }) => {
    await begin(page, site, OTHER, 'pf2qbk1')
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const path of ['/', '/xicheng-2018/#reflections']) {
      await page.goto(site.url(path))
      await expect(page.getByText('读到一半')).toHaveCount(1)
      expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
    }
  })
})

test('the line under the bar is as long as the article has been read', async ({ page, site }) => {
  const length = () =>
    page.evaluate(() => {
      const line = document.querySelector('div[aria-hidden]:empty')
      return line ? line.getBoundingClientRect().width / document.documentElement.clientWidth : undefined
    })
  await begin(page, site, PAGE, BLOCK)
  await expect.poll(length).toBeGreaterThan(0.3)
  expect(await length()).toBeLessThan(0.9)
  await readToEnd(page)
  await expect.poll(length).toBeCloseTo(1, 1)
})
