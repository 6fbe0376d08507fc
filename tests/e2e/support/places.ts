// Where a reader is in an article, and what the device has kept of it. Knows no page in particular.
import type { Page } from '@playwright/test'
import { expect, hydrated, type Site } from './site.ts'

/** So low that the middle of an article is not its end. */
export const LOW_SCREEN = { width: 390, height: 480 }

/** Id of the block at the top of what is to be seen. */
export const topBlock = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
    const blocks = Array.from(document.querySelectorAll<HTMLElement>('article p[id]'))
    return blocks.find((block) => block.getBoundingClientRect().bottom > line + 8)?.id
  })

export const expectAt = (page: Page, block: string): Promise<void> =>
  expect.poll(() => topBlock(page), { timeout: 10_000 }).toBe(block)

/** Scrolls, as a reader does, until a block stands so far above the top of sight: a face that comes meanwhile moves the text. @param share of its height */
export async function readTo(page: Page, block: string, share = 0.5): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await page.mouse.move(width / 2, height / 2)
  await expect(async () => {
    await page.mouse.wheel(0, Math.round(await distanceTo(page, block, share)))
    await expect.poll(() => topBlock(page), { timeout: 2000 }).toBe(block)
  }).toPass({ timeout: 10_000 })
}

const distanceTo = (page: Page, block: string, share: number): Promise<number> =>
  page.evaluate(
    ([id, part]) => {
      const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)
      const { top, height } = document.getElementById(id)?.getBoundingClientRect() ?? { top: 0, height: 0 }
      return top + height * part - line
    },
    [block, share] as const,
  )

/** Scrolls until the last words of the article are on screen. */
export async function readToEnd(page: Page): Promise<void> {
  await page.mouse.wheel(0, 1)
  await page.evaluate(() => {
    Array.from(document.querySelectorAll('article p[id]')).at(-1)?.scrollIntoView({ block: 'end' })
  })
}

/** Records of a store of the device, as they lie there; empty as long as there is no database. */
export function kept(page: Page, store: 'positions' | 'readings' | 'events', base = '/') {
  return page.evaluate(
    async ([name, records]) => {
      const databases = await indexedDB.databases()
      if (!databases.some((database) => database.name === name)) return []
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      try {
        const asked = database.transaction(records).objectStore(records).getAll()
        return await new Promise<Record<string, unknown>[]>((resolve) => {
          asked.onsuccess = () => resolve(asked.result)
        })
      } finally {
        database.close()
      }
    },
    [`xinde:${base}`, store] as const,
  )
}

/** Waits until the place is kept. */
export const expectKept = (page: Page, path: string, block: string, base = '/'): Promise<void> =>
  expect
    .poll(async () => (await kept(page, 'positions', base)).find((position) => position.page === path)?.block)
    .toBe(block)

/** Opens an article, reads to a block and waits until that is kept. */
export async function begin(page: Page, site: Site, path: string, block: string): Promise<void> {
  await page.goto(site.url(path))
  await hydrated(page)
  await readTo(page, block)
  await expectKept(page, path, block)
}

export const goBack = (page: Page) => page.getByRole('button', { name: '回到上次读到的地方' })
