// What a reader has set before he opens a page, and what he chooses on the sheet. Knows no page.
import type { Page } from '@playwright/test'
import { expect } from './site.ts'

export type Kept = Readonly<Record<string, string>>

/** As kept by an earlier visit: `keep(page, { theme: 'night' })`. For every page of this context. */
export async function keep(page: Page, settings: Kept, base = '/'): Promise<void> {
  await page.addInitScript(
    ([kept, path]) => {
      for (const [name, word] of Object.entries(kept)) localStorage.setItem(`xinde:${path}:${name}`, word)
    },
    [settings, base] as const,
  )
}

export async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: '字号与底色' }).click()
  await expect(page.getByRole('dialog', { name: '字号与底色' })).toBeVisible()
}

export async function openContents(page: Page): Promise<void> {
  await page.getByRole('button', { name: '目录' }).click()
  await expect(page.getByRole('dialog', { name: '目录' })).toBeVisible()
}

export async function choose(page: Page, group: string, choice: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: group })
    .getByRole('radio', { name: choice, exact: true })
    .check()
}
