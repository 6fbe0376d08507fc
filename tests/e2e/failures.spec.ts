import type { Page } from '@playwright/test'
import { expect, hydrated, type Site, test, watchRequests } from '#tests/e2e/support/site.ts'
import { titled } from '#tests/support/titled.ts'

const REPORT = '/xicheng-2018/'

// A worker, where there was time for one, has pages of its own to answer with: there is no fault then.
test.use({ serviceWorkers: 'block' })

/** Nothing is fetched ahead, so that a tap meets the fault. */
async function open(page: Page, site: Site, path = REPORT): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.goto(site.url(path))
  await hydrated(page)
}

test.describe('when the next page cannot be had', () => {
  test('the reader stays, is told, and can try again', async ({ page, site }) => {
    await open(page, site)
    await page.route('**/data.json', (route) => route.abort())
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('alert')).toContainText('这一页没能打开')
    await expect(page).toHaveURL(site.url(REPORT))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
    await page.unroute('**/data.json')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/学习劳模精神/)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('a server that has gone away is a failure like any other', async ({ page, site }) => {
    await open(page, site)
    await site.stop()
    await page.getByRole('link', { name: titled('群策群力') }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByRole('article')).toContainText('11月21日')
  })

  test('a failing server is a failure, not a missing page', async ({ page, site }) => {
    await open(page, site)
    await page.route('**/data.json', (route) => route.fulfill({ status: 503, body: 'busy' }))
    await page.getByRole('link', { name: titled('群策群力') }).click()
    await expect(page.getByRole('alert')).toBeVisible()
  })

  test('on the way back too: the page stays and can be tried again', async ({ page, site }) => {
    await open(page, site)
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/学习劳模精神/)
    await page.reload()
    await hydrated(page)
    await page.route('**/data.json', (route) => route.abort())
    await page.goBack()
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/学习劳模精神/)
    await page.unroute('**/data.json')
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
  })

  for (const [what, body] of [
    ['data of another version', JSON.stringify({ shell: 'another', route: 'reflection', data: {} })],
    ['a page instead of data', '<!doctype html><title>站点</title>'],
  ] as const) {
    test(`${what} ends in one ordinary page load`, async ({ page, site }) => {
      await open(page, site)
      await page.route('**/data.json', (route) => route.fulfill({ status: 200, body }))
      const requests = watchRequests(page)
      await page.getByRole('link', { name: titled('学习劳模精神') }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/学习劳模精神/)
      await hydrated(page)
      expect(requests.filter((request) => request.isNavigationRequest())).toHaveLength(1)
    })
  }

  test('data of another version on the way back to a passage ends in one ordinary page load', async ({
    page,
    site,
  }) => {
    await page.goto(site.url(REPORT))
    const block = await page.getByRole('article').locator('p[id]').last().getAttribute('id')
    await open(page, site, `${REPORT}?p=${block}#${block}`)
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/学习劳模精神/)
    await page.reload()
    await hydrated(page)
    const other = JSON.stringify({ shell: 'another', route: 'report', data: {} })
    await page.route('**/data.json', (route) => route.fulfill({ status: 200, body: other }))
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/宣讲脚步/)
  })

  test('a missing script leaves the page readable, without a loop', async ({ page, site }) => {
    await page.route('**/assets/app-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    const requests = watchRequests(page)
    await page.goto(site.url(REPORT))
    await page.waitForRequest('**/assets/app-*.js')
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/学习劳模精神/)
    expect(requests.filter((request) => request.isNavigationRequest())).toHaveLength(2)
  })

  test('an address where nothing stands shows the 404 page in place', async ({ page, site }) => {
    await open(page, site)
    await page.evaluate(() => {
      document.querySelector('h3')?.closest('a')?.setAttribute('href', '/xicheng-2018/nobody/')
    })
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页')
    await page.getByRole('link', { name: '回到首页' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('宣讲与心得')
  })
})

test.describe('when a part that comes on demand cannot be had', () => {
  test('the reader is told in place, the article stays and works', async ({ page, site }) => {
    await page.route('**/assets/diagnosis-*.js', (route) => route.fulfill({ status: 404, body: 'gone' }))
    await page.goto(site.url(`${REPORT}?diag=1`))
    await expect(page.getByRole('alert')).toContainText('这一部分没能打开')
    await page.getByRole('link', { name: titled('学习劳模精神') }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/学习劳模精神/)
    await page.goBack()
    await expect(page.getByRole('alert')).toContainText('这一部分没能打开')
    await page.unroute('**/assets/diagnosis-*.js')
    await page.getByRole('button', { name: '刷新一下' }).click()
    await expect(page.getByRole('textbox', { name: '诊断信息' })).toBeVisible()
  })

  test('a page whose view is missing is opened by one ordinary load, and reads', async ({ page, site }) => {
    await open(page, site)
    await page.route('**/assets/about-page-*.js', (route) => route.fulfill({ status: 404, body: 'gone' }))
    const documents: string[] = []
    page.on('request', (request) => {
      if (request.isNavigationRequest()) documents.push(request.url())
    })
    await page.getByRole('link', { name: '关于', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于')
    await page.waitForLoadState('networkidle')
    expect(documents).toEqual([site.url('/about/')])
  })
})
