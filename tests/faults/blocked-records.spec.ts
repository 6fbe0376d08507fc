import type { Page } from '@playwright/test'
import { begin, expectAt, expectKept, goBack, kept, LOW_SCREEN, readTo } from '#tests/e2e/support/places.ts'
import { hydrated } from '#tests/e2e/support/site.ts'
import { expect, test } from '#tests/faults/support/faulty-site.ts'
import { titled } from '#tests/support/titled.ts'

const PAGE = '/xicheng-2018/hu-guizhi/'
const OTHER = '/xicheng-2018/han-ling/'
const BLOCK = 'pk5aa5a'

test.use({ viewport: LOW_SCREEN })
const NOT_KEPT = '这次读到哪里、读过哪几篇，关掉页面就记不住了。阅读不受影响。'

const notKept = (page: Page) => page.getByText(NOT_KEPT)

/** What a browser's storage may do instead of opening (row 22). */
const BLOCKED: readonly [string, () => void][] = [
  [
    'throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    },
  ],
  ['is not there', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'never answers',
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    },
  ],
  [
    'throws when it is only looked at',
    () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError')
        },
      }),
  ],
]

for (const [what, block] of BLOCKED) {
  test(`storage that ${what}: everything reads, and it is said once what is not kept (row 22)`, async ({
    page,
    site,
  }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.addInitScript(block)
    await page.goto(site.url(PAGE))
    await hydrated(page)
    await readTo(page, BLOCK)
    await expect(notKept(page)).toBeVisible({ timeout: 10_000 })
    // By its key: Firefox's driver brings what it taps to the middle of the screen, and the page with it.
    await page.getByRole('button', { name: '知道了' }).press('Enter')
    // By its keys: a tap on the link at the end of the text would scroll there, and that is to have read it.
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
    // As long as the page lives, the place is known.
    await page.keyboard.press('ArrowLeft')
    await goBack(page).press('Enter')
    await expectAt(page, BLOCK)
    await page.goto(site.url(OTHER))
    await hydrated(page)
    await readTo(page, 'pf2qbk1')
    await page.goto(site.url('/shelf/'))
    await expect(page.getByText(/没有让本站保存记录/)).toBeVisible({ timeout: 10_000 })
    await expect(notKept(page)).toHaveCount(0)
    expect(errors).toEqual([])
  })
}

test('no room on the disk: the page reads, it is said once, what was kept before stays (row 21)', async ({
  page,
  site,
}) => {
  await begin(page, site, PAGE, BLOCK)
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(site.url(OTHER))
  await hydrated(page)
  await readTo(page, 'pf2qbk1')
  await expect(notKept(page)).toBeVisible({ timeout: 10_000 })
  expect((await kept(page, 'positions')).map((position) => position.page)).toEqual([PAGE])
})

test.describe('what lies on the device', () => {
  /** As another version of this site, or somebody else, may have left it. */
  const leave = (page: Page, version: number, records: readonly object[]) =>
    page.evaluate(
      async ([next, left]) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('xinde:/', next)
          opening.onsuccess = () => resolve(opening.result)
          opening.onerror = () => reject(opening.error)
          opening.onblocked = () => reject(new Error('blocked'))
        })
        const write = database.transaction('positions', 'readwrite')
        for (const record of left) write.objectStore('positions').put(record)
        await new Promise((resolve) => {
          write.oncomplete = resolve
        })
        database.close()
      },
      [version, records] as const,
    )

  test('and is no record is passed over: the rest works (row 24)', async ({ page, site }) => {
    await begin(page, site, PAGE, BLOCK)
    await leave(page, 1, [
      { page: OTHER, block: { html: '<img src=x onerror=alert(1)>' }, updatedAt: 'yesterday' },
      { page: 'javascript:alert(1)', block: BLOCK, offset: 0, near: [], through: 0.5, updatedAt: Date.now() },
      { page: '/xicheng-2018/', block: BLOCK, offset: -7, near: 'none', through: 1e9, updatedAt: 2 },
    ])
    await page.goto(site.url('/shelf/'))
    await expect(page.getByRole('region', { name: '继续读' }).getByRole('link')).toHaveCount(1)
    await page.goto(site.url(OTHER))
    await hydrated(page)
    await readTo(page, 'pf2qbk1')
    await expectKept(page, OTHER, 'pf2qbk1')
  })

  test('and is of a later version is not touched, and that is said (row 24)', async ({ page, site }) => {
    await begin(page, site, PAGE, BLOCK)
    // The open tab gives way.
    await leave(page, 2, [])
    const before = await kept(page, 'positions')
    await page.goto(site.url(OTHER))
    await hydrated(page)
    await readTo(page, 'pf2qbk1')
    await expect(notKept(page)).toBeVisible({ timeout: 10_000 })
    expect(await kept(page, 'positions')).toEqual(before)
    expect(before).toHaveLength(1)
  })
})
