import { hydrated } from '#tests/e2e/support/site.ts'
import { clearHttpCache, expect, test, visitAndKeep } from '#tests/faults/support/faulty-site.ts'
import { titled } from '#tests/support/titled.ts'

const PAGE = '/xicheng-2018/'
const OTHER = '/xicheng-2018/han-ling/'

test('all caches evicted: a visit with a network refills them, then it works without (row 18)', async ({
  page,
  site,
}) => {
  const isKept = () => page.evaluate(async () => Boolean(await caches.match('/ledger/event%2Fxicheng-2018')))
  await visitAndKeep(page, site.url(PAGE))
  await expect.poll(isKept).toBe(true)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await page.goto(site.url(PAGE))
  await expect.poll(isKept).toBe(true)
  await site.stop()
  await clearHttpCache(page)
  await page.goto(site.url(OTHER))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
})

test('one entry evicted: the network gives it, and it is kept again (row 19)', async ({ page, site }) => {
  await visitAndKeep(page, site.url(PAGE))
  await page.evaluate(async (path) => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(path)
  }, OTHER)
  await page.goto(site.url(OTHER))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
  await expect.poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), OTHER)).toBe(true)
  await site.stop()
  await clearHttpCache(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
})

test('a tampered entry is found by the daily audit and replaced (row 20)', async ({ page, site }) => {
  await visitAndKeep(page, site.url(PAGE))
  await hydrated(page)
  await page.evaluate(async (path) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      if (await cache.match(path))
        await cache.put(
          path,
          new Response('<h1>改过</h1>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
        )
    }
    localStorage.clear()
  }, OTHER)
  await page.reload()
  await expect
    .poll(
      () =>
        page.evaluate(async (path) => (await (await caches.match(path))?.text())?.includes('群策'), OTHER),
      { timeout: 15_000 },
    )
    .toBe(true)
})

test('no room on the disk: the page reads, and nothing half is left (row 21)', { tag: '@chromium' }, async ({
  page,
  site,
}) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.url('/')).origin,
    quotaSize: 60_000,
  })
  await page.goto(site.url(PAGE))
  await hydrated(page)
  await expect.poll(() => site.asked.includes('/packs/shell.json'), { timeout: 10_000 }).toBe(true)
  await page.getByRole('link', { name: titled('学习劳模精神') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('学习劳模精神'))
  await expect
    .poll(
      () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('pack:event'))),
      { timeout: 10_000 },
    )
    .toEqual([])
})

for (const storage of ['localStorage', 'sessionStorage', 'caches'] as const) {
  test(`${storage} that throws leaves everything readable (rows 22, 23)`, async ({ page, site }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.addInitScript((name) => {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }, storage)
    await page.goto(site.url(PAGE))
    await hydrated(page)
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('学习劳模精神'))
    expect(errors).toEqual([])
  })
}

test('without service workers all reads, and the about page says what is missing (row 27)', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
  })
  await page.goto(site.url('/about/'))
  await expect(page.getByText('这个浏览器不能离线阅读；页面照常可以读。')).toBeVisible({ timeout: 10_000 })
})
