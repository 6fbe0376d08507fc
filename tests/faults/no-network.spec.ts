import { hydrated } from '#tests/e2e/support/site.ts'
import { clearHttpCache, expect, readOn, test, visitAndKeep } from '#tests/faults/support/faulty-site.ts'
import { titled } from '#tests/support/titled.ts'

const ADDRESSES = [
  ['/xicheng-2018/', '宣讲脚步不停歇'],
  ['/xicheng-2018', '宣讲脚步不停歇'],
  ['/xicheng-2018/hu-guizhi/', '学习劳模精神'],
  ['/xicheng-2018/han-ling/', '群策群力'],
  ['/xicheng-2018/han-ling/?from=timeline&isappinstalled=0', '群策群力'],
  ['/xicheng-2018/han-ling/index.html', '群策群力'],
  ['/', '宣讲与心得'],
  ['/about/', '关于'],
  ['/shelf/', '我的'],
] as const

for (const edition of ['root', 'reader'] as const) {
  test.describe(`with the server gone (${edition})`, () => {
    test.use({ edition })

    test('every page of an event once visited opens by its address and works', async ({ page, site }) => {
      test.slow()
      await visitAndKeep(page, site.url('/xicheng-2018/hu-guizhi/'))
      await readOn(page)
      await site.stop()
      await clearHttpCache(page)
      const messages: string[] = []
      page.on('console', (message) => messages.push(message.text()))
      for (const [path, title] of ADDRESSES) {
        const response = await page.goto(site.url(path))
        expect(response?.status(), path).toBe(200)
        await hydrated(page)
        await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(titled(title))
        if (path.startsWith('/xicheng'))
          await expect(page.locator('link[rel=canonical]')).not.toHaveAttribute('href', /\?|index/)
      }
      await page.goto(site.url('/xicheng-2018/'))
      await hydrated(page)
      await page.getByRole('link', { name: /群策群力/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
      await expect(page).toHaveURL(site.url('/xicheng-2018/han-ling/'))
      expect(messages.filter((text) => !/ERR_CONNECTION_REFUSED|ERR_FAILED/.test(text))).toEqual([])
    })

    test('a glance is enough to keep the event itself', async ({ page, site }) => {
      await visitAndKeep(page, site.url('/xicheng-2018/hu-guizhi/'))
      await site.stop()
      await clearHttpCache(page)
      for (const [path, title] of ADDRESSES.filter(([address]) => address.startsWith('/xicheng'))) {
        await page.goto(site.url(path))
        await hydrated(page)
        await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(titled(title))
      }
      await page.goto(site.url('/'))
      await expect(page.getByRole('heading', { level: 1, name: '现在没有网络' })).toBeVisible()
      await page.getByRole('region', { name: '离线可读' }).getByRole('link').first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('宣讲脚步不停歇'))
    })

    test('a page that is not held says so and lists what is; one that never was is a 404', async ({
      page,
      site,
    }) => {
      await visitAndKeep(page, site.url('/xicheng-2018/'))
      await readOn(page)
      await site.stop()
      await clearHttpCache(page)
      const unknown = await page.goto(site.url('/other-2020/'))
      expect(unknown?.status()).toBe(503)
      await expect(page.getByRole('heading', { level: 1, name: '现在没有网络' })).toBeVisible()
      await page.getByRole('region', { name: '离线可读' }).getByRole('link').first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('宣讲脚步不停歇'))
      const never = await page.goto(site.url('/xicheng-2018/nobody/'))
      expect(never?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible()
      await page.getByRole('link', { name: '回到首页' }).click()
      await expect(page.getByRole('heading', { level: 1, name: '宣讲与心得' })).toBeVisible()
    })
  })
}
