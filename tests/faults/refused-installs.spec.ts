import type { Page } from '@playwright/test'
import { hydrated } from '#tests/e2e/support/site.ts'
import { clearHttpCache, expect, type Hook, test, visitAndKeep } from '#tests/faults/support/faulty-site.ts'
import { titled } from '#tests/support/titled.ts'

const PAGE = '/xicheng-2018/'
const PACK = '/packs/event/xicheng-2018.json'
const SHELL = '/packs/shell.json'

const ownCaches = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('pack:')))

/** Faults in one file of an install (rows 7, 8, 9): each makes the whole of it fail, and only it. */
const FAULTS: readonly [string, string, Hook][] = [
  ['missing', PACK, (_, response) => end(response, 503, 'gone')],
  ['missing', SHELL, (_, response) => end(response, 404, 'gone')],
  ['answered with an error', PACK, (_, response) => end(response, 500, 'error')],
  ['a page instead of itself', '/assets/router-', (_, response) => end(response, 200, '<!doctype html>')],
  ['a page instead of itself', SHELL, (_, response) => end(response, 200, '<!doctype html>')],
  ['nothing of a pack', PACK, (_, response) => end(response, 200, 'null')],
  [
    'cut in the middle',
    PACK,
    (_, response) => {
      response.writeHead(200, { 'content-length': '3000' }).write('{"version"')
      response.destroy()
      return true
    },
  ],
]

function end(response: Parameters<Hook>[1], status: number, body: string): boolean {
  response.writeHead(status, { 'content-type': 'text/html' }).end(body)
  return true
}

for (const [what, where, fault] of FAULTS) {
  test(`with ${where} ${what}, nothing is kept; the page reads, and the next visit keeps it whole`, async ({
    page,
    site,
  }) => {
    await page.goto(site.url(PAGE))
    await hydrated(page)
    // Only what the worker asks for: the page itself has arrived.
    site.hook = (path, response, asked) =>
      path.startsWith(where) && asked.headers['sec-fetch-dest'] === 'empty'
        ? fault(path, response, asked)
        : false
    await expect.poll(() => site.asked.some((path) => path.startsWith(where)), { timeout: 10_000 }).toBe(true)
    await expect
      .poll(() => ownCaches(page), { timeout: 10_000 })
      .not.toContainEqual(expect.stringContaining('event/'))
    await expect(page.getByRole('article')).toContainText('11月21日')
    site.hook = undefined
    await visitAndKeep(page, site.url(PAGE))
    await site.stop()
    await clearHttpCache(page)
    await page.goto(site.url('/xicheng-2018/han-ling/'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
  })
}

test('a page that is rewritten on the way is kept as it was published (row 11)', async ({ page, site }) => {
  site.hook = (path, response) =>
    path === '/xicheng-2018/han-ling/' && end(response, 200, '<!doctype html><script src=ad.js></script>')
  await visitAndKeep(page, site.url(PAGE))
  await site.stop()
  await clearHttpCache(page)
  await page.goto(site.url('/xicheng-2018/han-ling/'))
  await hydrated(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
  await expect(page.locator('script[src*=ad]')).toHaveCount(0)
})

test('a request that stalls does not keep anyone from reading on (rows 8, 36)', async ({ page, site }) => {
  site.hook = (path) => path.startsWith('/packs/')
  await page.goto(site.url(PAGE))
  await hydrated(page)
  await page.getByRole('link', { name: titled('学习劳模精神') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('学习劳模精神'))
  await page.getByRole('link', { name: /下一篇/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
})
