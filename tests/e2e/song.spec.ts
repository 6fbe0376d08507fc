import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { firstPainted, framesOf, showTheSame } from '#tests/e2e/support/frames.ts'
import { expect, hydrated, PAGES, test, watchRequests } from '#tests/e2e/support/site.ts'
import { fontsOf, linesOf } from '#tests/e2e/support/typeface.ts'

// A Chromium that finds no Song of its own.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const env = { ...process.env, FONTCONFIG_FILE: resolve('tools/test/no-song.conf') }
    await use({ ...launchOptions, env })
  },
})

const REPORT = '/xicheng-2018/'
const TEXT = '.prose p, .lead'
const ALL_IN_SONG = `main :is(h1, h2, h3):not(#corrections, nav *), ${TEXT}`
const FACES = /\.woff2$/

/** Waits until the faces have come, by the site's own doing. */
async function inSong(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.fonts.size > 0 && [...document.fonts].every(({ status }) => status === 'loaded'),
  )
}

/** Waits until the worker holds the faces of the page's pack and of the front's. */
async function facesHeld(page: Page): Promise<void> {
  const packsWithFaces = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.endsWith(':ledger'))
      const ledger = name === undefined ? undefined : await caches.open(name)
      const keys = (await ledger?.keys()) ?? []
      const entries = await Promise.all(keys.map(async (key) => (await ledger?.match(key))?.json()))
      return entries.filter(({ faces }) => faces).length
    })
  await expect.poll(packsWithFaces, { timeout: 20_000 }).toBe(2)
}

test('text comes first; when Song comes no line breaks elsewhere and nothing moves', async ({
  page,
  site,
}) => {
  const requests = watchRequests(page)
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(FACES, async (route) => {
    await held
    await route.continue()
  })
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 })
    new PerformanceObserver((list) => {
      Object.assign(window, { shifts: list.getEntries().length })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(site.url(REPORT))
  await hydrated(page)
  const before = await linesOf(page, TEXT)
  expect(
    (await fontsOf(page, TEXT)).flatMap(([, fonts]) => fonts).filter((font) => font.isCustomFont),
  ).toEqual([])
  release()
  await inSong(page)
  expect(await linesOf(page, TEXT)).toEqual(before)
  expect(before.flat().length).toBeGreaterThan(50)
  const seen = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(({ startTime }) => startTime),
    shifts: Reflect.get(window, 'shifts'),
  }))
  expect(Math.min(...seen.asked)).toBeGreaterThan(seen.painted)
  expect(seen.shifts).toBe(0)
  expect(requests.filter((request) => FACES.test(request.url()))).toHaveLength(3)
})

test('every head and every paragraph of every page is in one face', async ({
  page,
  site,
  consoleMessages,
}) => {
  for (const path of PAGES) {
    await page.goto(site.url(path))
    await inSong(page)
    for (const [text, fonts] of await fontsOf(page, ALL_IN_SONG)) {
      expect(
        fonts.filter((font) => !font.isCustomFont),
        `${path} ${text}`,
      ).toEqual([])
    }
  }
  expect(consoleMessages).toEqual([])
})

for (const workers of ['allow', 'block'] as const) {
  test.describe(workers === 'allow' ? 'with a worker' : 'without a worker', () => {
    test.use({ serviceWorkers: workers })

    test('the next visit has Song in its first frame', async ({ page, site, browser }) => {
      await page.goto(site.url(REPORT))
      await inSong(page)
      if (workers === 'allow') await facesHeld(page)
      await page.goto('about:blank')
      const frames = await framesOf(browser, page, async () => {
        await page.goto(site.url(REPORT))
        await inSong(page)
        await hydrated(page)
      })
      const first = await firstPainted(frames)
      const last = frames.at(-1)
      expect(first && last && (await showTheSame(first, last))).toBe(true)
    })
  })
}

test('without a network, too, the page is in Song', async ({ page, site }) => {
  await page.goto(site.url(REPORT))
  await facesHeld(page)
  await site.stop()
  await page.reload()
  await inSong(page)
  const fonts = (await fontsOf(page, ALL_IN_SONG)).flatMap(([, used]) => used)
  expect(fonts.every((font) => font.isCustomFont)).toBe(true)
})

test('who saves data is sent no face', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    const Native = FontFace
    const asked: string[] = []
    Object.assign(window, { asked })
    window.FontFace = class extends Native {
      constructor(family: string, source: string | BufferSource, descriptors?: FontFaceDescriptors) {
        super(family, source, descriptors)
        asked.push(String(source))
      }
    }
  })
  const requests = watchRequests(page)
  await page.goto(site.url(REPORT))
  // The last of the device's own faces has been looked for: what comes after that is decided.
  await page.waitForFunction(() => Reflect.get(window, 'asked').includes('local("STSong")'))
  await hydrated(page)
  expect(await page.evaluate(() => document.fonts.size)).toBe(0)
  expect(requests.filter((request) => FACES.test(request.url()))).toEqual([])
})

test.describe('with storage blocked', () => {
  test('Song comes all the same', async ({ page, site, consoleMessages }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    })
    await page.goto(site.url(REPORT))
    await inSong(page)
    expect(consoleMessages).toEqual([])
  })
})

test.describe('an event with a rare character', () => {
  test.use({ edition: 'odd' })

  test('it falls back by itself, and the rest of the line is in Song', async ({ page, site }) => {
    await page.goto(site.url('/dushu-2021/banzu/'))
    await inSong(page)
    const rare = (await fontsOf(page, '.prose p')).find(([text]) => text.startsWith('龑'))
    const [song, others] = [true, false].map((custom) =>
      rare?.[1].filter((font) => font.isCustomFont === custom),
    )
    expect(song?.reduce((sum, { glyphCount }) => sum + glyphCount, 0)).toBe('师傅读得最慢，也最仔细。'.length)
    expect(others?.map(({ glyphCount }) => glyphCount)).toEqual([1])
  })
})
