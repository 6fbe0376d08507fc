import type { Page } from '@playwright/test'
import { expect, hydrated, test, watchRequests } from '#tests/e2e/support/site.ts'

const REPORT = '/xicheng-2018/'
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)

test('nothing of the keys is fetched before one is pressed', async ({ page, site }) => {
  const requests = watchRequests(page)
  const files = () => requests.filter((request) => request.url().includes('/keys-')).length
  await page.goto(site.url(REPORT))
  await hydrated(page)
  expect(files()).toBe(0)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '键盘快捷键' })).toBeVisible()
  expect(files()).toBeGreaterThan(0)
})

test('j and k go from block to block, which is marked and in view, and on to the reflections', async ({
  page,
  site,
}) => {
  await page.goto(site.url(REPORT))
  await hydrated(page)
  const ids = await page
    .getByRole('article')
    .locator('[id]')
    .evaluateAll((blocks) => blocks.map(({ id }) => id).filter((id) => /^p\w{6}$/.test(id)))
  for (const id of ids) {
    await page.keyboard.press('j')
    await expect.poll(() => focusedId(page)).toBe(id)
    await expect(page.locator(`#${id}`)).toBeInViewport()
  }
  await expect(page.locator(`#${ids.at(-1)}`)).not.toHaveCSS('box-shadow', 'none')
  await page.keyboard.press('k')
  await expect.poll(() => focusedId(page)).toBe(ids.at(-2))
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page.getByRole('listitem').getByRole('link').first()).toBeFocused()
  await page.keyboard.press('t')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
})

test('j begins with what is on screen', async ({ page, site }) => {
  await page.goto(site.url(REPORT))
  await hydrated(page)
  const block = page.getByRole('article').locator('p[id]').nth(4)
  await block.evaluate((element) => element.scrollIntoView())
  await page.keyboard.press('j')
  await expect(block).toBeFocused()
})

test('→ and ← turn the page, s opens the settings by the keyboard alone', async ({ page, site }) => {
  await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
  await hydrated(page)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(site.url('/xicheng-2018/han-ling/'))
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(site.url('/xicheng-2018/hu-guizhi/'))
  await page.keyboard.press('s')
  const dialog = page.getByRole('dialog', { name: '字号与底色' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('radio', { name: '标准' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(dialog.getByRole('radio', { name: '大', exact: true })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: '字号与底色' })).toBeFocused()
})
