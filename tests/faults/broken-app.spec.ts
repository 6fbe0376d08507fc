import { hydrated } from '#tests/e2e/support/site.ts'
import { expect, test } from '#tests/faults/support/faulty-site.ts'
import { titled } from '#tests/support/titled.ts'

test('the app fails while it takes the page over: the page stays as published, and links are links', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const add = document.addEventListener
    document.addEventListener = (...given: Parameters<typeof add>) => {
      if (given[0] === 'visibilitychange') throw new Error('broken')
      add.apply(document, given)
    }
  })
  const failed = page.waitForEvent('pageerror')
  await page.goto(site.url('/xicheng-2018/'))
  expect((await failed).message).toBe('broken')
  await expect(page.getByRole('article').locator('p[id]').first()).toBeVisible()
  const failedAgain = page.waitForEvent('pageerror')
  await page.getByRole('link', { name: titled('群策群力') }).click()
  await failedAgain
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
  await expect(page).toHaveURL(site.url('/xicheng-2018/han-ling/'))
})

test('a part that comes later fails: the page goes on without it', async ({ page, site }) => {
  const broken = {
    contentType: 'text/javascript',
    body: 'export const Reading = () => { throw new Error("broken") }',
  }
  await page.route(/\/assets\/reading-[\w-]+\.js$/, (route) => route.fulfill(broken))
  await page.goto(site.url('/xicheng-2018/'))
  await hydrated(page)
  await page.evaluate(() => {
    console.error = (...said: unknown[]) => Object.assign(window, { said: said.join(' ') })
  })
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate('window.said')).toContain('broken')
  await page.getByRole('link', { name: titled('群策群力') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
})
