// Releases copied by halves, and a network that is gone before all is here.
import type { ServerResponse } from 'node:http'
import { hydrated } from '#tests/e2e/support/site.ts'
import {
  clearHttpCache,
  expect,
  readOn,
  saveEvent,
  test,
  visitAndKeep,
} from '#tests/faults/support/faulty-site.ts'
import { keptPacks } from '#tests/support/kept-packs.ts'
import { titled } from '#tests/support/titled.ts'

const PAGE = '/xicheng-2018/'
const PACK = '/packs/event/xicheng-2018.json'
const half = (response: ServerResponse) =>
  response
    .writeHead(200, {
      'content-type': 'text/javascript',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    .end('import{a as b}from"./rea')

test('a script that was copied by half, and is to be kept for a year, is mended by the next load', async ({
  page,
  site,
}) => {
  site.hook = (path, response) => {
    if (!/^\/assets\/app-/.test(path)) return false
    half(response)
    return true
  }
  await page.goto(site.url(PAGE))
  const script = () => site.asked.filter((path) => /^\/assets\/app-/.test(path)).length
  await expect.poll(script).toBeGreaterThan(0)
  const before = script()
  site.hook = undefined
  await page.reload()
  await expect.poll(script).toBeGreaterThan(before)
  await page.reload()
  await hydrated(page)
  await page.getByRole('link', { name: titled('学习劳模精神') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('学习劳模精神'))
})

test('a saved event whose pack alone is not there yet stays saved', async ({ page, site }) => {
  await visitAndKeep(page, site.url(PAGE))
  await saveEvent(page)
  const asked = site.asked.length
  site.hook = (path, response) => {
    if (path !== PACK) return false
    response.writeHead(404).end()
    return true
  }
  await page.reload()
  // The page is asked for, too: by the worker, which has it.
  await expect.poll(() => site.asked.slice(asked).filter((path) => path === PAGE).length).toBeGreaterThan(0)
  await hydrated(page)
  await expect(page.getByText(/^已保存/)).toBeVisible()
  await expect(page.getByText('已撤稿')).toHaveCount(0)
  await site.stop()
  await clearHttpCache(page)
  await page.reload()
  await expect(page.getByText(/^已保存/)).toBeVisible()
})

test('without a network the shelf, whose view is not here yet, does not take the article away', async ({
  page,
  site,
}) => {
  await visitAndKeep(page, site.url(PAGE))
  await hydrated(page)
  await site.stop()
  await page.getByRole('link', { name: '我的' }).first().click()
  await expect(page.getByRole('button', { name: '重试' })).toBeVisible()
  await expect(page).toHaveURL(site.url(PAGE))
  await site.start()
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的')
})

test('what came on demand in the old version opens without a network in the new one, too', async ({
  page,
  site,
}) => {
  await visitAndKeep(page, site.url(PAGE))
  await readOn(page)
  site.deploy('release')
  await page.reload()
  await expect(page.getByText(/^有新内容/)).toBeVisible()
  await page.getByRole('button', { name: '看新内容' }).click()
  await expect(page.getByRole('button', { name: '看新内容' })).toHaveCount(0)
  await hydrated(page)
  const parts = async () => (await page.evaluate(keptPacks)).filter((id) => id.includes('parts'))
  await expect.poll(parts).toHaveLength(2)
  await site.stop()
  await clearHttpCache(page)
  await page.getByRole('button', { name: '字号与底色' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a page come to by the way out opens without a network when it is loaded again', async ({
  page,
  site,
}) => {
  await visitAndKeep(page, site.url(PAGE))
  await page.goto(site.url(`${PAGE}?nosw=1`))
  await page.waitForURL(site.url(PAGE))
  await visitAndKeep(page, site.url(PAGE))
  await site.stop()
  await clearHttpCache(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('宣讲脚步不停歇'))
})
