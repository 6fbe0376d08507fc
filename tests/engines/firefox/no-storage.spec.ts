import { expect, hydrated, test } from '#tests/e2e/support/site.ts'
import { firefoxWith } from '#tests/engines/support/firefox.ts'

// No site may keep anything: localStorage, IndexedDB, caches and workers all refuse.
test.use({ launchOptions: firefoxWith({ 'network.cookie.cookieBehavior': 2 }) })

test('a Firefox that keeps nothing reads everything, and what will not be kept is told once (row 22)', async ({
  page,
  site,
  consoleMessages,
}) => {
  await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
  await hydrated(page)
  expect(await page.evaluate(isRefused)).toBe(true)
  await page.getByRole('button', { name: '字号与底色' }).click()
  const sheet = page.getByRole('dialog', { name: '字号与底色' })
  await sheet.getByRole('radio', { name: '特大', exact: true }).check()
  await expect(sheet.getByRole('status')).toContainText('不让网页保存设置')
  await sheet.getByRole('radio', { name: '夜', exact: true }).check()
  await expect(sheet.getByRole('status')).toBeEmpty()
  await sheet.getByRole('button', { name: '完成' }).click()
  await page.getByRole('link', { name: /下一篇/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/群策群力/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/学习劳模精神/)
  await page.getByRole('link', { name: '关于', exact: true }).click()
  await expect(page.getByText('这个浏览器不能离线阅读；页面照常可以读。')).toBeVisible({ timeout: 15_000 })
  // That no worker could be had, the browser says itself.
  expect(consoleMessages.filter((said) => !said.includes('Storage access is restricted'))).toEqual([])
})

function isRefused(): boolean {
  try {
    return localStorage === null
  } catch {
    return true
  }
}
