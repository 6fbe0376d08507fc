import type { Page } from '@playwright/test'
import { hydrated } from '#tests/e2e/support/site.ts'
import {
  clearHttpCache,
  expect,
  readOn,
  saveEvent,
  test,
  visitAndKeep,
  wasAskedAbout,
} from '#tests/faults/support/faulty-site.ts'
import { titled } from '#tests/support/titled.ts'

const PAGE = '/xicheng-2018/'
const PACK = '/packs/event/xicheng-2018.json'
const lastBlock = (page: Page) => page.getByRole('article').locator('p[id]').last()

test.describe('a newer edition', () => {
  test('waits behind a quiet notice; who accepts reads it at the same block, other tabs go on (rows 13, 14)', async ({
    page,
    site,
    context,
  }) => {
    await visitAndKeep(page, site.url(PAGE))
    const other = await context.newPage()
    await other.goto(site.url(PAGE))
    await hydrated(other)
    site.deploy('next')
    await page.reload()
    await hydrated(page)
    await expect(lastBlock(page)).toContainText('同时，曾加顺')
    const id = await lastBlock(page).getAttribute('id')
    // Which of the tabs asks first, and is told what is new, is a matter of luck; both are told that something is.
    await expect(page.getByText(/^有新内容/)).toBeVisible()
    await lastBlock(page).evaluate((block) => block.scrollIntoView())
    await page.getByRole('button', { name: '看新内容' }).click()
    await expect(lastBlock(page)).toContainText('随后，曾加顺')
    await expect(page.locator(`#${id}`)).toBeInViewport()
    await expect(page.getByRole('button', { name: '看新内容' })).toHaveCount(0)

    await expect(lastBlock(other)).toContainText('同时，曾加顺')
    await other.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(titled('学习劳模精神'))
  })

  test('says what was added; a tab that missed the news of another is told when it asks', async ({
    page,
    site,
    context,
  }) => {
    await visitAndKeep(page, site.url(PAGE))
    // What there is besides is known; and what this document has to ask is asked.
    await readOn(page)
    await expect.poll(() => page.evaluate(wasAskedAbout, PACK)).toBe(true)
    site.deploy('next')
    // The first tab's question is on its way until the second has its page, too.
    const held: (() => void)[] = []
    site.hook = (path, response) => {
      if (path !== PACK) return false
      held.push(() => response.writeHead(307, { location: `${PACK}?` }).end())
      return true
    }
    await page.reload()
    await expect.poll(() => held.length).toBe(1)
    const deaf = await context.newPage()
    await deaf.addInitScript(() => {
      navigator.serviceWorker.addEventListener = () => undefined
    })
    await deaf.goto(site.url(PAGE))
    await hydrated(deaf)
    site.hook = undefined
    for (const letGo of held) letGo()
    await expect(page.getByText('有新内容，新增 1 篇')).toBeVisible()
    await expect(deaf.getByText(/^有新内容/)).toBeVisible()
    await deaf.getByRole('button', { name: '看新内容' }).click()
    await expect(lastBlock(deaf)).toContainText('随后，曾加顺')
    await expect(deaf.getByRole('button', { name: '看新内容' })).toHaveCount(0)
  })

  test('half deployed is refused: the old one goes on, also without a network (row 10)', async ({
    page,
    site,
  }) => {
    await visitAndKeep(page, site.url(PAGE))
    // The pack is new, the shell it names is not there yet.
    site.deploy('next')
    site.hook = (path, response) => {
      if (path !== PACK) return false
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ version: 'b'.repeat(16), shell: 'b'.repeat(12), bytes: 1, files: {} }))
      return true
    }
    await page.reload()
    await hydrated(page)
    await expect
      .poll(() => site.asked.filter((path) => path === '/packs/shell.json').length, { timeout: 10_000 })
      .toBeGreaterThan(1)
    await site.stop()
    await clearHttpCache(page)
    await page.reload()
    await expect(lastBlock(page)).toContainText('同时，曾加顺')
    await hydrated(page)
    await page.getByRole('link', { name: titled('群策群力') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
  })

  for (const status of [404, 410]) {
    test(`without an event (its pack and its page answer ${status}) drops it, saved or not, and tells the tab that shows it`, async ({
      page,
      site,
    }) => {
      await visitAndKeep(page, site.url(PAGE))
      await saveEvent(page)
      site.hook = (path, response) => {
        if (path !== PACK && path !== PAGE) return false
        response.writeHead(status).end()
        return true
      }
      await page.reload()
      await expect(page.getByText('本文已撤稿，手机上的保存也已移除。')).toBeVisible({ timeout: 10_000 })
      await site.stop()
      await clearHttpCache(page)
      const response = await page.goto(site.url(PAGE))
      expect(response?.status()).toBe(503)
    })
  }
})

test('the browser restarted and the server dead, the article opens (row 34)', async ({
  page,
  site,
  playwright,
  browserName,
  channel,
  launchOptions,
}, testInfo) => {
  await page.close()
  const folder = testInfo.outputPath('profile')
  const launch = () => playwright[browserName].launchPersistentContext(folder, { ...launchOptions, channel })
  const first = await launch()
  const visited = await first.newPage()
  await visitAndKeep(visited, site.url(PAGE))
  await first.close()
  await site.stop()
  const second = await launch()
  const opened = await second.newPage()
  await clearHttpCache(opened)
  await opened.goto(site.url('/xicheng-2018/han-ling/'))
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
  await second.close()
})
