import { hydrated } from '#tests/e2e/support/site.ts'
import { firefoxWith } from '#tests/engines/support/firefox.ts'
import { expect, test, visitAndKeep } from '#tests/faults/support/faulty-site.ts'

test.use({ launchOptions: firefoxWith({ 'browser.privatebrowsing.autostart': true }) })

test('a private window reads, keeps what it may, and says nothing of it (row 28)', async ({ page, site }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await visitAndKeep(page, site.url('/xicheng-2018/'))
  await hydrated(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(said).toEqual([])
  await site.stop()
  await page.goto(site.url('/xicheng-2018/han-ling/'))
  await hydrated(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/群策群力/)
  await page.getByRole('link', { name: /回到报道/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
})
