import type { Page } from '@playwright/test'
import { hydrated } from '#tests/e2e/support/site.ts'
import {
  clearHttpCache,
  expect,
  readOn,
  saveEvent,
  test,
  visitAndKeep,
} from '#tests/faults/support/faulty-site.ts'
import { titled } from '#tests/support/titled.ts'

const PAGE = '/xicheng-2018/'
const PACK = '/packs/event/xicheng-2018.json'
const home = (page: Page) => page.getByRole('contentinfo').getByRole('link').first()

const asks = (site: { asked: string[] }, path: string): number =>
  site.asked.filter((asked) => asked === path).length

test('a later release waits; the tab goes on in its own, parts and all, until the reader accepts (rows 10, 13)', async ({
  page,
  site,
}) => {
  test.slow()
  await visitAndKeep(page, site.url(PAGE))
  await readOn(page)
  site.deploy('release')
  await page.reload()
  await hydrated(page)
  await expect(home(page)).toHaveText('首页')
  await page.getByRole('button', { name: '转发' }).click()
  await expect(page.getByRole('dialog', { name: '转发这一页' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '看新内容' }).click({ timeout: 20_000 })
  await hydrated(page)
  await expect(home(page)).toHaveText('首　页')
  await site.stop()
  await clearHttpCache(page)
  await page.goto(site.url('/xicheng-2018/han-ling/'))
  await hydrated(page)
  await expect(home(page)).toHaveText('首　页')
  await page.getByRole('link', { name: /回到报道/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('宣讲脚步不停歇'))
})

for (const [what, late] of [
  ['pages before packs', /^\/packs\//],
  ['packs before pages', /^\/xicheng-2018\/(?:hu-guizhi\/|han-ling\/)?$/],
  ['all but the scripts', /^\/assets\//],
  ['the worker last', /^\/sw\.js$/],
] as const) {
  test(`half deployed, ${what}, shows an article of one build at every reload (row 10)`, async ({
    page,
    site,
  }) => {
    test.slow()
    await visitAndKeep(page, site.url(PAGE))
    await readOn(page)
    site.deploy('release')
    site.hook = (path, response) => {
      if (!late.test(path.replace(/\?.*/, ''))) return false
      response.writeHead(404, { 'content-type': 'text/html' }).end('not yet')
      return true
    }
    for (const path of [PAGE, '/xicheng-2018/han-ling/', PAGE]) {
      const asked = asks(site, PACK)
      await page.goto(site.url(path))
      await hydrated(page)
      await expect(page.getByRole('article')).toContainText('宣讲')
      const said = await home(page).textContent()
      await page.evaluate(() => Object.assign(window, { sameDocument: true }))
      await page
        .getByRole('link', { name: titled(path === PAGE ? '群策群力' : '宣讲脚步') })
        .first()
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        titled(path === PAGE ? '群策群力' : '宣讲脚步'),
      )
      // Words of another build only in a document of that build: a pack that came meanwhile is opened by an ordinary load.
      await hydrated(page)
      const same = await page.evaluate(() => 'sameDocument' in window)
      if (same) expect(await home(page).textContent()).toBe(said)
      await expect.poll(() => asks(site, PACK), { timeout: 15_000 }).toBeGreaterThan(asked)
    }
  })
}

test('a saved event that was withdrawn is dropped when any page is opened, and the reader is told', async ({
  page,
  site,
}) => {
  test.slow()
  await visitAndKeep(page, site.url(PAGE))
  await readOn(page)
  await saveEvent(page)
  site.deploy('withdrawn')
  await page.goto(site.url('/about/'))
  await expect(
    page.getByText('《宣讲脚步不停歇 中国工会十七大精神到“医”线》已撤稿，已从手机移除。'),
  ).toBeVisible({
    timeout: 15_000,
  })
  await page.goto(site.url('/shelf/'))
  await expect(page.getByText(/^《宣讲脚步不停歇.*已撤稿，已从手机移除。/)).toBeVisible()
  await page.goto(site.url(PAGE))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('本文已撤稿')
  await site.stop()
  await clearHttpCache(page)
  await page.goto(site.url(PAGE))
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('an event that is missing from a new edition is dropped when its turn has come', async ({
  page,
  site,
}) => {
  test.slow()
  await visitAndKeep(page, site.url(PAGE))
  await readOn(page)
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.endsWith(':ledger')) ?? ''
    const ledger = await caches.open(name)
    for (const key of await ledger.keys()) {
      const entry = await (await ledger.match(key))?.json()
      if (String(entry.id).startsWith('event/'))
        await ledger.put(key, Response.json({ ...entry, checkedAt: 0 }))
    }
  })
  site.deploy('odd')
  await page.goto(site.url('/about/'))
  await expect(page.getByText('已撤稿，已从手机移除。')).toBeVisible({ timeout: 15_000 })
  await expect(page.getByRole('link', { name: titled('宣讲脚步') })).toHaveCount(0)
})

test('no room for an update: what was held stays whole, and the reader is told once (row 21)', {
  tag: '@chromium',
}, async ({ page, site }) => {
  test.slow()
  await visitAndKeep(page, site.url(PAGE))
  await readOn(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.url('/')).origin,
    quotaSize: 10_000,
  })
  site.deploy('next')
  await page.reload()
  await hydrated(page)
  await expect(page.getByText('手机空间不足，新内容没能保存')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(page.getByText('手机空间不足')).toHaveCount(0)
  await site.stop()
  await clearHttpCache(page)
  await page.goto(site.url('/xicheng-2018/han-ling/'))
  await hydrated(page)
  await page.getByRole('link', { name: /回到报道/ }).click()
  await expect(page.getByRole('article')).toContainText('同时，曾加顺')
})

test('an install that cannot be completed is said on the about page, and tried again', async ({
  page,
  site,
}) => {
  site.hook = (path, response) => {
    if (path !== '/packs/shell.json') return false
    response.writeHead(500).end()
    return true
  }
  await page.goto(site.url('/about/'))
  await expect(page.getByText('这次没能为离线阅读做好准备')).toBeVisible({ timeout: 15_000 })
  site.hook = undefined
  await visitAndKeep(page, site.url('/about/'))
  await expect(page.getByText(/还没有可以离线读的文章|离线可读 \d/)).toBeVisible({ timeout: 15_000 })
})

test('a host that redirects is no hindrance (row 33)', async ({ page, site }) => {
  site.hook = (path, response) => {
    const to = path.endsWith('/index.html') ? path.replace(/index\.html$/, '') : path.replace(/\.html$/, '')
    if (to === path) return false
    response.writeHead(308, { location: to }).end()
    return true
  }
  await visitAndKeep(page, site.url(PAGE))
  await readOn(page)
  await site.stop()
  await clearHttpCache(page)
  for (const path of [PAGE, '/xicheng-2018/han-ling/index.html', '/']) {
    await page.goto(site.url(path))
    await hydrated(page)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})
