// What a reader does with words of an article: selects them, copies them, sees them marked.
import type { Page } from '@playwright/test'
import { expect, hydrated, type Site } from './site.ts'

/** Selects words of the article as a reader's finger would leave them. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const node = Array.from(document.querySelectorAll('article p[id]'))
      .flatMap((block) => Array.from(block.childNodes))
      .find((child) => child.textContent?.includes(wanted))
    if (!node) throw new Error(`no ${wanted}`)
    const at = node.textContent?.indexOf(wanted) ?? 0
    getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
  }, words)
  await expect(page.getByRole('toolbar', { name: '这段话' })).toBeVisible()
}

export async function open(page: Page, site: Site, path: string): Promise<void> {
  await page.goto(site.url(path))
  await hydrated(page)
}

export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** The words the browser highlights. */
export const marked = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map(String).join(''))
