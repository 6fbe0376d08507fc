import { readFileSync } from 'node:fs'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'

test('the book of an event is downloaded under its name, before and after the worker is there', async ({
  page,
  site,
}) => {
  for (const visit of ['first', 'served by the worker']) {
    await page.goto(site.url('/xicheng-2018/'))
    await page.evaluate(() => navigator.serviceWorker.ready)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载电子书（EPUB）' }).click(),
    ])
    expect(download.suggestedFilename(), visit).toBe('xicheng-2018.epub')
    expect(
      readFileSync(await download.path())
        .subarray(30, 58)
        .toString(),
      visit,
    ).toBe('mimetypeapplication/epub+zip')
    await expect(page).toHaveURL(site.url('/xicheng-2018/'))
  }
})

test('feeds are opened as they are, with the worker too', async ({ page, site, request }) => {
  await page.goto(site.url('/xicheng-2018/'))
  await page.evaluate(() => navigator.serviceWorker.ready)
  const types = { '/feed.xml': 'application/xml', '/feed.json': 'application/json' }
  for (const [path, type] of Object.entries(types)) {
    const response = await page.goto(site.url(path))
    expect(response?.headers()['content-type']).toBe(`${type}; charset=utf-8`)
    expect(response?.status()).toBe(200)
  }
  expect((await request.get(site.url('/robots.txt'))).status()).toBe(200)
})

test.describe('inside WeChat', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile MicroMessenger/8.0.50' })
  test('there is no link to a book that could not be saved', async ({ page, site }) => {
    await page.goto(site.url('/xicheng-2018/'))
    await hydrated(page)
    await expect(page.getByRole('link', { name: /电子书/ })).toHaveCount(0)
  })
})
