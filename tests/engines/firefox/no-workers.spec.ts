import { expect, hydrated, test } from '#tests/e2e/support/site.ts'
import { firefoxWith } from '#tests/engines/support/firefox.ts'

test.use({ launchOptions: firefoxWith({ 'dom.serviceWorkers.enabled': false }) })

test('a Firefox without service workers reads everything, and says what it cannot do (row 27)', async ({
  page,
  site,
  consoleMessages,
}) => {
  await page.goto(site.url('/xicheng-2018/'))
  await hydrated(page)
  expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false)
  await page.getByRole('link', { name: /群策群力/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/群策群力/)
  await page.getByRole('link', { name: /回到报道/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
  await page.getByRole('link', { name: '关于', exact: true }).click()
  await expect(page.getByText('这个浏览器不能离线阅读；页面照常可以读。')).toBeVisible({ timeout: 15_000 })
  await page.goto(site.url('/xicheng-2018/?diag=1'))
  await expect(page.getByRole('textbox', { name: '诊断信息' })).toHaveValue(/offline: unsupported/, {
    timeout: 15_000,
  })
  expect(consoleMessages).toEqual([])
})
