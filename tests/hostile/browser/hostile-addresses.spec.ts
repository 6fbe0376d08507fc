import type { Page } from '@playwright/test'
import { hydrated } from '#tests/e2e/support/site.ts'
import { expect, test } from '#tests/hostile/support/unharmed.ts'

const RUN = 'globalThis.owned=1'
const IMAGE = `<img src=x onerror=${RUN}>`

/** Queries and what follows `#`, at a page that is there. */
const AT_A_PAGE = [
  `?p=<script>${RUN}</script>`,
  `?p=${encodeURIComponent(IMAGE)}`,
  `?p=p000000~${encodeURIComponent('<img s')}~${encodeURIComponent('rror=>')}~40`,
  '?p=__proto__#__proto__',
  '?p=constructor#constructor',
  '?p=%00#%00',
  '?p=%E0%A4%A#%E0%A4%A',
  '?p=%ud83d%de00',
  '?p=p000000&p[]=x&p.__proto__.owned=1',
  `?q=${IMAGE}`,
  `?diag=1&x=${IMAGE}`,
  `?nosw=1#javascript:${RUN}`,
  `?nosw=1&next=//example.org/&x=<script>`,
  `?__proto__[owned]=1&constructor[prototype][owned]=1`,
  '?from=javascript:alert(1)&isappinstalled=//example.org',
  `#${IMAGE}`,
  `#javascript:${RUN}`,
  '#"><script>',
  `#root`,
  `#page-data`,
  `?${'p=p000000~'.repeat(500)}`,
  `#${'%3Cscript%3E'.repeat(50_000)}`,
]

/** Paths where nothing stands. */
const NOWHERE = [
  '//example.org/',
  '//example.org/?nosw=1',
  '///example.org/%2f..',
  '/.//example.org/?nosw=1',
  '/%5cexample.org/',
  '/%5c%5cexample.org/?nosw=1',
  '/%2f%2fexample.org/?nosw=1',
  '/xicheng-2018//example.org/',
  '/%00/',
  '/%E0%A4%A/',
  '/%3Cscript%3Ealert(1)%3C/script%3E/',
  '/__proto__/',
  '/constructor/prototype/',
  '/tostring/hasownproperty/?nosw=1',
  '/archive/__proto__/constructor/',
  '/javascript:alert(1)/',
  `/${'a'.repeat(4000)}/`,
]

/** As from outside, each in a document of its own. */
async function arrive(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await expect(page).not.toHaveURL(/nosw/)
}

test('whatever follows the address of an article, it shows the article and nothing else', async ({
  page,
  site,
  unharmed,
}) => {
  test.setTimeout(5000 * AT_A_PAGE.length)
  for (const address of AT_A_PAGE) {
    const said = address.slice(0, 60)
    await arrive(page, site.url('/xicheng-2018/') + address)
    await hydrated(page)
    await expect(page.getByRole('heading', { level: 1 }), said).toHaveText(/宣讲脚步/)
    await expect(page.locator('#root img'), said).toHaveCount(0)
    await unharmed()
    await page.getByRole('link', { name: /群策群力/ }).click()
    await expect(page.getByRole('heading', { level: 1 }), said).toHaveText(/群策群力/)
    await unharmed()
  }
})

test('an address where nothing stands never leaves the site', async ({ page, site, unharmed }) => {
  test.setTimeout(5000 * NOWHERE.length)
  for (const address of NOWHERE) {
    const said = address.slice(0, 60)
    await arrive(page, site.url('/') + address.slice(1))
    // A host may answer a broken address before our page can, or read it as the address of the front page.
    if ((await page.getByRole('heading', { name: '没有这一页' }).count()) > 0) {
      await hydrated(page)
      await page.getByRole('link', { name: '回到首页' }).click()
      await expect(page.getByRole('heading', { level: 1 }), said).toHaveText('宣讲与心得')
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1 }), said).toHaveText('没有这一页')
    }
    await unharmed()
  }
})
