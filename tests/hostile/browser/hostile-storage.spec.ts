import type { Page } from '@playwright/test'
import { hydrated } from '#tests/e2e/support/site.ts'
import { visitAndKeep } from '#tests/faults/support/faulty-site.ts'
import { expect, test } from '#tests/hostile/support/unharmed.ts'
import { inlineJson } from '#tools/publish/escape-html.ts'

const PAGE = '/xicheng-2018/'
const OTHER = '/xicheng-2018/han-ling/'
const RUN = 'globalThis.owned=1'

const VALUES: readonly [string, string][] = [
  ['a script', `<script>${RUN}</script>`],
  ['an image that runs', `"><img src=x onerror=${RUN}>`],
  ['a prototype', '{"__proto__":{"owned":1},"constructor":{"prototype":{"owned":1}}}'],
  ['the name of a prototype', '__proto__'],
  ['the name of what every object has', 'constructor'],
  ['a font of another site', 'local("x"), url(https://example.org/x.woff2)'],
  ['no JSON', '{"a":'],
  ['null', 'null'],
  ['a number beyond all', '1e999'],
  ['lists of the wrong things', '[[["x","NaN"]],null,[1,2],["a",{}]]'],
  ['nothing but brackets', '['.repeat(100_000)],
  ['nulls and halves of characters', '\u0000\ud800\u202e'],
  ['a megabyte', '字'.repeat(1_000_000)],
]

/** The article is there, a tap works, and so does the way back. */
async function readsOn(page: Page): Promise<void> {
  await hydrated(page)
  await page.getByRole('link', { name: /群策群力/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/群策群力/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
}

for (const path of ['/about/', PAGE]) {
  test(`whatever storage holds wherever we look, ${path} is as ever`, async ({ page, site, unharmed }) => {
    test.setTimeout(8000 * VALUES.length)
    await page.addInitScript(() => {
      // The name of a window outlives its documents.
      Storage.prototype.getItem = () => (window.name === '' ? null : JSON.parse(window.name))
    })
    await page.goto(site.url(path))
    for (const [what, value] of VALUES) {
      await test.step(what, async () => {
        await page.evaluate((held) => {
          window.name = JSON.stringify(held)
        }, value)
        await page.goto(site.url(path))
        await hydrated(page)
        if (path === PAGE) await readsOn(page)
        await unharmed()
      })
    }
  })
}

for (const [what, state] of [
  ['a number', 5],
  ['a text', '__proto__'],
  ['a list', [{}, null]],
  ['other things under our names', { key: {}, idx: 'x', usr: { __proto__: 1 } }],
  ['a prototype', JSON.parse('{"__proto__":{"owned":1},"key":"__proto__","idx":1e999}')],
  ['half a megabyte', { key: '字'.repeat(250_000) }],
] as const) {
  test(`a history entry that holds ${what} changes nothing`, async ({ page, site, unharmed }) => {
    await page.addInitScript((held) => {
      if (history.state === null) history.replaceState(held, '')
    }, state)
    await page.goto(site.url(PAGE))
    await readsOn(page)
    await unharmed()
  })
}

test.describe('what a neighbour on the same host put among what is kept', () => {
  test('in the record of packs is not shown, and the packs are fetched anew', async ({
    page,
    site,
    unharmed,
  }) => {
    await visitAndKeep(page, site.url(PAGE))
    await page.evaluate(async (image) => {
      const name = (await caches.keys()).find((key) => key.endsWith(':ledger')) ?? ''
      const ledger = await caches.open(name)
      const [sample] = await ledger.keys()
      const good = await (await ledger.match(sample ?? ''))?.json()
      const entries = [
        { ...good, id: `event/${image}`, title: image },
        { ...good, id: 'event//example.org', title: '外面' },
        { ...good, id: 'event/one', title: { toString: 1 } },
        { ...good, id: 'event/two', title: '二', bytes: '很多' },
        { ...good, id: 'event/three', title: '三', openedAt: null },
        { id: 'event/xicheng-2018', version: '1' },
        'x',
        null,
        JSON.parse('{"__proto__":{"owned":1},"id":"__proto__","version":"__proto__"}'),
      ]
      for (const [at, entry] of entries.entries())
        await ledger.put(`/ledger/${at === 5 ? 'event%2Fxicheng-2018' : at}`, Response.json(entry))
      await ledger.put('/ledger/x', new Response('<script>'))
    }, `<img src=x onerror=${RUN}>`)
    await page.goto(site.url('/about/'))
    await hydrated(page)
    const held = page.getByRole('region', { name: '离线可读' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(held.locator('img')).toHaveCount(0)
    // Whoever reads the event again has it again.
    await page.goto(site.url(PAGE))
    await expect(page.getByText('已保存').or(page.getByRole('button', { name: /保存到手机/ }))).toBeVisible()
    await page.goto(site.url('/about/'))
    await expect(held.getByRole('link').first()).toBeVisible({ timeout: 15_000 })
    await expect(held.locator('img')).toHaveCount(0)
    expect(
      await held
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).host)),
    ).toEqual([new URL(site.url('/')).host])
    await page.goto(site.url(PAGE))
    await readsOn(page)
    await unharmed()
  })

  test('in the data of a page is text, and a link that runs is none', async ({ page, site, unharmed }) => {
    await visitAndKeep(page, site.url(PAGE))
    const text = `<img src=x onerror=${RUN}>`
    const spans = [{ start: 0, end: 4, type: 'link', value: `javascript:${RUN}` }]
    await tamper(page, OTHER, (data) => ({
      ...data,
      blocks: [{ type: 'paragraph', id: 'p000000', text, spans }],
    }))
    await page.reload()
    await hydrated(page)
    await page.getByRole('link', { name: /群策群力/ }).click()
    // The worker may have seen first that these are not the bytes that were kept.
    await expect(page.getByText(text).or(page.getByRole('heading', { level: 1, name: /群策/ }))).toBeVisible()
    await expect(page.locator('article a[href^=javascript], article img')).toHaveCount(0)
    await unharmed()
  })

  for (const [what, change] of [
    ['nothing', () => null],
    ['a list', () => []],
    ['no blocks', (data) => ({ ...data, blocks: 5 })],
    ['blocks of no kind', (data) => ({ ...data, blocks: [{ type: 'script', id: {}, text: {} }] })],
    [
      'words that are none',
      (data) => ({ ...data, blocks: [{ type: 'paragraph', id: 'p000000', text: {} }] }),
    ],
    ['a title of no lines', (data) => ({ ...data, title: { lines: 'x' } })],
  ] satisfies [string, Change][]) {
    test(`instead of the data of a page, ${what}: the reader still has an article`, async ({
      page,
      site,
    }) => {
      await visitAndKeep(page, site.url(PAGE))
      await tamper(page, OTHER, change)
      await page.reload()
      await hydrated(page)
      await page.getByRole('link', { name: /群策群力/ }).click()
      await expect(
        page.getByRole('alert').or(page.getByRole('heading', { level: 1, name: /群策/ })),
      ).toBeVisible()
      await expect(page.getByRole('article')).toContainText('宣讲')
    })
  }
})

type Data = Record<string, unknown>
type Change = (data: Data) => unknown

const ENVELOPE = /(<script id="page-data"[^>]*>)(.*?)(<\/script>)/s

/** Changes the data inside a page that is kept. */
async function tamper(page: Page, path: string, change: Change): Promise<void> {
  const html = await page.evaluate(async (kept) => (await caches.match(kept))?.text() ?? '', path)
  const changed = html.replace(ENVELOPE, (_, before: string, json: string, after: string) => {
    const envelope: { data: Data } = JSON.parse(json)
    return before + inlineJson({ ...envelope, data: change(envelope.data) }) + after
  })
  expect(changed).not.toBe(html)
  await page.evaluate(
    async ([kept = '', text = '']) => {
      const headers = { 'content-type': 'text/html; charset=utf-8' }
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        if (await cache.match(kept)) await cache.put(kept, new Response(text, { headers }))
      }
    },
    [path, changed],
  )
}
