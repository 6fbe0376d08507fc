import type { Page } from '@playwright/test'
import { hydrated } from '#tests/e2e/support/site.ts'
import { expect, test, visitAndKeep } from '#tests/faults/support/faulty-site.ts'

const PAGE = '/xicheng-2018/'

/** By the page's own history: what comes from the cache of the back button loads nothing one could wait for. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back())
}

/** From within the page, as a link would: what the browser itself opens leaves no place behind to come back to. */
async function leave(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), address)
  await expect(page).toHaveURL(address)
}

test('a step back to another document finds the place, and no notice of a version that is not new (row 39)', async ({
  page,
  site,
}) => {
  await visitAndKeep(page, site.url(PAGE))
  await hydrated(page)
  await page.evaluate(() => scrollTo(0, 700))
  await page.waitForFunction(() => scrollY === 700)
  await leave(page, site.url('/icon.svg'))
  await goBack(page)
  await expect(page).toHaveURL(site.url(PAGE))
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(700)
  await hydrated(page)
  await expect(page.getByText('有新内容')).toHaveCount(0)
  await page.getByRole('link', { name: /群策群力/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/群策群力/)
  await goBack(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
})

test('a step back with the server gone finds the page, too (row 39)', async ({ page, site }) => {
  await visitAndKeep(page, site.url(PAGE))
  await hydrated(page)
  await leave(page, site.url('/icon.svg'))
  await site.stop()
  await goBack(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
  await hydrated(page)
  await page.getByRole('link', { name: /群策群力/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/群策群力/)
})
