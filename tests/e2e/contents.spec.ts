import type { Page } from '@playwright/test'
import { openContents } from '#tests/e2e/support/reader.ts'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'

const REPORT = '/xicheng-2018/'
const wayBack = (page: Page) => page.getByRole('button', { name: '回到刚才的位置' })
const top = (page: Page) => page.evaluate(() => Math.round(scrollY))

async function jumpTo(page: Page, place: string) {
  await openContents(page)
  await page.getByRole('dialog').getByRole('link', { name: place }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test.describe('the contents of a report', () => {
  test('mark the place being read and lead to another, with a way back', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    await hydrated(page)
    await openContents(page)
    const current = page.getByRole('dialog').locator('[aria-current=location]')
    await expect(current).toHaveText('宣讲脚步不停歇 中国工会十七大精神到“医”线')
    await page.getByRole('dialog').getByRole('link', { name: '心得分享' }).click()
    await expect(page.getByRole('heading', { name: '心得分享' })).toBeFocused()
    await expect(page.getByRole('heading', { name: '心得分享' })).toBeInViewport()
    await expect(page).toHaveURL(site.url(`${REPORT}#reflections`))
    await wayBack(page).click()
    await expect.poll(() => top(page)).toBe(0)
    await expect(wayBack(page)).toHaveCount(0)
    await expect(page).toHaveURL(site.url(REPORT))
    await openContents(page)
    await expect(current).toHaveText(/^宣讲脚步不停歇/)
  })

  test('open the page of a voice', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    await hydrated(page)
    await jumpTo(page, '韩凌')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(page).toHaveURL(site.url('/xicheng-2018/han-ling/'))
  })

  test('lead to a place also where the address names a passage', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    const id = await page.getByRole('article').locator('p[id]').nth(2).getAttribute('id')
    await page.goto(site.url(`${REPORT}?p=${id}`))
    await hydrated(page)
    await jumpTo(page, '心得分享')
    await expect(page.getByRole('heading', { name: '心得分享' })).toBeInViewport()
  })
})

test.describe('the way back after a jump', () => {
  test('is the browser’s, too, step by step', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    await hydrated(page)
    await page.evaluate(() => scrollTo(0, 300))
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    await jumpTo(page, '心得分享')
    const there = await top(page)
    await page.evaluate(() => scrollBy(0, -200))
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    await jumpTo(page, '宣讲脚步不停歇')
    await page.goBack()
    await expect.poll(() => top(page)).toBe(there - 200)
    await expect(wayBack(page)).toHaveCount(0)
    await page.goBack()
    await expect.poll(() => top(page)).toBe(300)
    await page.goForward()
    await expect.poll(() => top(page)).toBe(there - 200)
  })

  test('is gone when the reader reads on, and not there when nothing was left behind', async ({
    page,
    site,
  }) => {
    await page.goto(site.url(REPORT))
    await hydrated(page)
    await page.getByRole('link', { name: '跳到正文' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(site.url(`${REPORT}#main`))
    await jumpTo(page, '心得分享')
    await expect(wayBack(page)).toBeVisible()
    await page.evaluate(() => scrollTo(0, 0))
    await expect(wayBack(page)).toHaveCount(0)
  })

  test('leads back to the page one came from when the jump led to another', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    const id = await page.getByRole('article').locator('p[id]').last().getAttribute('id')
    await page.goto(site.url('/xicheng-2018/han-ling/'))
    await hydrated(page)
    await page.evaluate((block) => {
      document.querySelector('nav a')?.setAttribute('href', `/xicheng-2018/?p=${block}#${block}`)
    }, id)
    await page.getByRole('link', { name: /回到报道/ }).click()
    await expect(page.locator(`#${id}`)).toBeInViewport()
    await wayBack(page).click()
    await expect(page).toHaveURL(site.url('/xicheng-2018/han-ling/'))
    await expect(wayBack(page)).toHaveCount(0)
  })
})
