import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { editionFolder } from '#tests/e2e/support/editions.ts'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'
import { createSiteServer } from '#tools/serve/site-server.ts'

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())
const registrations = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

/** Until the worker serves this page, beside a cache of a neighbour on the same host. */
async function keep(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.evaluate(() => caches.open('neighbour'))
  await expect.poll(async () => (await cacheNames(page)).length).toBeGreaterThan(2)
}

test('?nosw=1 removes the worker and its caches, and the page comes from the network again', async ({
  page,
  site,
}) => {
  // The daily audit would mend what is broken here; it has been done today.
  await page.addInitScript(() => localStorage.setItem('xinde:/:audited', String(Date.now())))
  await keep(page, site.url('/xicheng-2018/'))
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      if (await cache.match('/xicheng-2018/')) {
        await cache.put(
          '/xicheng-2018/',
          new Response('<h1>坏了</h1>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
        )
      }
    }
  })
  await page.goto(site.url('/xicheng-2018/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('坏了')
  await page.goto(site.url('/xicheng-2018/?from=timeline&nosw=1'))
  await expect(page).toHaveURL(site.url('/xicheng-2018/?from=timeline'))
  await hydrated(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
  expect(await cacheNames(page)).toContain('neighbour')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.goto(site.url('/xicheng-2018/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
})

test('?diag=1 shows what a helper needs to know, as text to copy', async ({
  page,
  site,
  consoleMessages,
}) => {
  await keep(page, site.url('/xicheng-2018/'))
  await page.goto(site.url('/xicheng-2018/?diag=1'))
  const text = page.getByRole('textbox', { name: '诊断信息' })
  await expect(text).toHaveValue(/shell: [0-9a-f]{12}\n/)
  await expect(text).toHaveValue(/worker: .*activated/)
  await expect(text).toHaveValue(/engine: Mozilla/)
  expect(consoleMessages).toEqual([])
})

test('a tombstone removes worker and caches of ours, no others, and leaves the page alone', async ({
  page,
}) => {
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), 'xinde-tombstone-'))
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tools/publish/build.ts', '--tombstone', '--outDir', folder],
    {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    },
  )
  const living = createSiteServer({ root: editionFolder('root'), base: '/' })
  const dead = createSiteServer({ root: folder, base: '/' })
  let current = living
  const front = createServer((request, response) => current.emit('request', request, response))
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  try {
    await keep(page, `http://127.0.0.1:${(front.address() as AddressInfo).port}/xicheng-2018/`)
    current = dead
    let navigations = 0
    page.on('framenavigated', () => {
      navigations += 1
    })
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect.poll(() => registrations(page)).toBe(0)
    await expect.poll(() => cacheNames(page)).toEqual(['neighbour'])
    expect(navigations).toBe(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
  } finally {
    front.closeAllConnections()
    front.close()
    rmSync(folder, { recursive: true })
  }
})
