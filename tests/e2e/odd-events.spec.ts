import { expect, hydrated, test } from '#tests/e2e/support/site.ts'
import { titled } from '#tests/support/titled.ts'

test.use({ edition: 'odd' })

test.describe('an event with everything in it', () => {
  for (const former of ['/du-shu/', '/dushu-2021/li/', '/du-shu/li-ming/', '/du-shu/li/']) {
    test(`a former address ${former} leads to the present one`, async ({ page, site, consoleMessages }) => {
      await page.goto(site.url(former))
      const present = former === '/du-shu/' ? '/dushu-2021/' : '/dushu-2021/li-ming/'
      await expect(page).toHaveURL(site.url(present))
      await hydrated(page)
      expect(consoleMessages).toEqual([])
    })
  }

  test('a former address keeps the passage it named', async ({ page, site }) => {
    await page.goto(site.url('/du-shu/?p=p000003#p000003'))
    await expect(page).toHaveURL(site.url('/dushu-2021/?p=p000003#p000003'))
    await expect(page.getByText('都只是文字')).toBeInViewport()
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('a former address leads there too', async ({ page, site }) => {
      await page.goto(site.url('/du-shu/'))
      await expect(page).toHaveURL(site.url('/dushu-2021/'))
    })
  })

  test('on paper there is the article and nothing to tap', async ({ page, site }) => {
    await page.goto(site.url('/dushu-2021/li-ming/'))
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('article')).toBeVisible()
    for (const role of ['banner', 'contentinfo', 'navigation'] as const) {
      await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0)
    }
  })

  test('a former address tapped inside the app leads there too', async ({ page, site }) => {
    await page.goto(site.url('/dushu-2021/'))
    await hydrated(page)
    await page.evaluate(() => document.querySelector('ol a')?.setAttribute('href', '/du-shu/li/'))
    await page.getByRole('link', { name: titled('把书读进心里') }).click()
    await expect(page).toHaveURL(site.url('/dushu-2021/li-ming/'))
  })

  test('its text stays text, its picture is shown, its links are followed', async ({
    page,
    site,
    consoleMessages,
  }) => {
    await page.goto(site.url('/dushu-2021/'))
    await hydrated(page)
    await expect(page.getByText('</script><script>alert(1)</script>')).toBeVisible()
    const picture = page.getByRole('img', { name: '夜里的图书室' })
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    await page.getByRole('link', { name: '轮流', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('把书读进心里')
    expect(consoleMessages).toEqual([])
  })

  test('what is withdrawn is in no list, and its address says so and nothing else', async ({
    page,
    site,
    request,
  }) => {
    await page.goto(site.url('/dushu-2021/ouyang-lan/'))
    await expect(page.getByRole('link', { name: /下一篇\s*急诊班组/ })).toBeVisible()
    await page.goto(site.url('/dushu-2021/withdrawn/'))
    await hydrated(page)
    await expect(page.getByRole('heading', { level: 1, name: '本文已撤稿' })).toBeVisible()
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    for (const path of [
      '/',
      '/dushu-2021/',
      '/dushu-2021/withdrawn/',
      '/dushu-2021/withdrawn/data.json',
      '/packs/event/dushu-2021.json',
    ]) {
      expect(await (await request.get(site.url(path))).text(), path).not.toMatch(
        /已撤下|dushu-2021\/withdrawn\/"/,
      )
    }
  })

  test('a tap on a withdrawn address inside the app ends there too', async ({ page, site }) => {
    await page.goto(site.url('/dushu-2021/'))
    await hydrated(page)
    await page.evaluate(() => document.querySelector('ol a')?.setAttribute('href', '/dushu-2021/withdrawn/'))
    await page.getByRole('link', { name: titled('把书读进心里') }).click()
    await expect(page.getByRole('heading', { level: 1, name: '本文已撤稿' })).toBeVisible()
  })
})
