import { expect, hydrated, PAGES, test, watchRequests } from '#tests/e2e/support/site.ts'

const OF_A_CARD = 'meta[property], link[rel=alternate], [type="application/ld+json"], #preview'

test('the picture for WeChat’s card costs a reader nothing', async ({ page, site, consoleMessages }) => {
  test.slow()
  const requests = watchRequests(page)
  for (const path of PAGES) {
    await page.goto(site.url(path))
    await hydrated(page)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const seal = page.locator('body img').first()
    await expect(seal).toHaveAttribute('src', /\/assets\/seal-/)
    await expect(seal).toBeHidden()
    expect(await seal.evaluate((image) => (image as HTMLImageElement).complete)).toBe(false)
  }
  const fetched = requests.map((request) => new URL(request.url()).pathname)
  expect(fetched.filter((path) => /seal|share\.png/.test(path))).toEqual([])
  expect(consoleMessages).toEqual([])
})

test('is one of 300 px for whoever does ask', async ({ page, site, request }) => {
  await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
  for (const address of [
    await page.locator('body img').first().getAttribute('src'),
    await page.locator('meta[property="og:image"]').getAttribute('content'),
  ]) {
    const answer = await request.get(new URL(address ?? '', site.url('/')).href)
    expect(answer.headers()['content-type']).toBe('image/png')
    const width = (await answer.body()).readUInt32BE(16)
    expect(width).toBe(address?.includes('seal') ? 300 : 1200)
  }
})

test('what the document said of its first page is gone when another is shown in it', async ({
  page,
  site,
}) => {
  await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
  await hydrated(page)
  await expect(page.locator(OF_A_CARD)).not.toHaveCount(0)
  await page.getByRole('link', { name: /下一篇/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/群策群力/)
  await expect(page.locator(OF_A_CARD)).toHaveCount(0)
  await expect(page).toHaveTitle(/韩凌/)
})
