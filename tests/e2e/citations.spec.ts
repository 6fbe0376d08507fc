import type { Page } from '@playwright/test'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'

const REPORT = '/xicheng-2018/'
const SPOKEN_OF = '#pv3126f'
const SPEAKING = '#ph20578'

async function thereAndBack(page: Page, arrived: () => Promise<void>) {
  await page.locator(`${SPOKEN_OF} + div`).getByRole('link', { name: '1 篇心得谈到这一段：韩凌' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^群策群力/)
  await arrived()
  await expect(page.locator(SPEAKING)).toBeInViewport()
  await page.getByRole('link', { name: '回看报道第 5 段' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^宣讲脚步不停歇/)
  await expect(page.locator(SPOKEN_OF)).toBeInViewport()
}

test('a paragraph of the report leads to who speaks of it, and back', async ({ page, site }) => {
  await page.goto(site.url(REPORT))
  await hydrated(page)
  await thereAndBack(page, async () => {})
})

test('the way there and back needs no mouse', async ({ page, site }) => {
  await page.goto(site.url(REPORT))
  await hydrated(page)
  await page.locator(`${SPOKEN_OF} + div`).getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('已标出链接里的这段话')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '回看报道第 5 段' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^宣讲脚步不停歇/)
  await expect(page.locator(SPOKEN_OF)).toBeFocused()
})

test('on paper there is nothing to tap', async ({ page, site }) => {
  await page.goto(site.url(REPORT))
  await expect(page.getByText('篇心得谈到这一段').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('篇心得谈到这一段').first()).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('both ways are plain links', async ({ page, site }) => {
    await page.goto(site.url(REPORT))
    await thereAndBack(page, async () => {
      await expect(page).toHaveURL(new RegExp(`/han-ling/\\?p=ph20578${SPEAKING}$`))
    })
  })

  test.describe('several who speak of one paragraph', () => {
    test.use({ edition: 'odd' })
    test('are folded away until they are asked for', async ({ page, site }) => {
      await page.goto(site.url('/dushu-2021/'))
      const one = page.locator('details').getByRole('link', { name: '李明' })
      await expect(one).toBeHidden()
      await page.getByText('2 篇心得谈到这一段').click()
      await one.click()
      await expect(page.locator('#p0000a1')).toBeInViewport()
    })
  })
})
