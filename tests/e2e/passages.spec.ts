import type { Page } from '@playwright/test'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'

const REPORT = '/xicheng-2018/'

async function lastBlock(page: Page): Promise<string> {
  return (await page.getByRole('article').locator('p[id]').last().getAttribute('id')) ?? ''
}

test.describe('an address that names a passage', () => {
  test('opens at the block, by ?p= and by #', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    const id = await lastBlock(page)
    for (const address of [
      `?p=${id}`,
      `?from=timeline&p=${id}~同时~贡献。~130`,
      `#${id}`,
      `?p=${id}#${id}`,
    ]) {
      await page.goto('about:blank')
      await page.goto(site.url(REPORT + address))
      await expect(page.locator(`#${id}`)).toBeInViewport()
      await hydrated(page)
      await expect(page.locator(`#${id}`)).toBeInViewport()
    }
  })

  test('is scrolled to when a link inside the site leads there', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    const id = await lastBlock(page)
    await page.goto(site.url('/xicheng-2018/han-ling/'))
    await hydrated(page)
    await page.evaluate((block) => {
      document.querySelector('nav a')?.setAttribute('href', `/xicheng-2018/?p=${block}#${block}`)
    }, id)
    await page.getByRole('link', { name: /回到报道/ }).click()
    await expect(page.locator(`#${id}`)).toBeInViewport()
    await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport()
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('opens at the block by #', async ({ page, site }) => {
      await page.goto(site.url(REPORT))
      const id = await lastBlock(page)
      await page.goto(site.url(`${REPORT}?p=${id}#${id}`))
      await expect(page.locator(`#${id}`)).toBeInViewport()
    })
  })

  test('that no longer exists opens the page at its top', async ({ page, site, consoleMessages }) => {
    await page.goto(site.url(`${REPORT}?p=pzzzzzz#pzzzzzz`))
    await hydrated(page)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(consoleMessages).toEqual([])
  })
})
