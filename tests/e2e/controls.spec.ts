import type { Page } from '@playwright/test'
import { keep, openContents, openSettings } from '#tests/e2e/support/reader.ts'
import { expect, hydrated, PAGES, test } from '#tests/e2e/support/site.ts'

const PAGES_AND_404 = [...PAGES, '/nowhere/']

test('every control has a ring of 2 px while it has the focus, in every theme', async ({ page, site }) => {
  for (const theme of ['paper', 'night', 'contrast']) {
    await keep(page, { theme })
    await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
    await hydrated(page)
    const focused = page.locator(':focus')
    for (const name of ['跳到正文', '首页', '宣讲脚步不停歇', '字号与底色']) {
      await page.keyboard.press('Tab')
      await expect(focused).toHaveAccessibleName(name)
      await expect(focused).toHaveCSS('outline-style', 'solid')
      await expect(focused).toHaveCSS('outline-width', '2px')
    }
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(focused).toHaveAccessibleName('标准')
    await expect(focused).toHaveCSS('outline-style', 'solid')
    await expect(focused).toHaveCSS('outline-width', '2px')
  }
})

/** Controls smaller than a finger, those in running text left out. */
async function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((control) => control.checkVisibility() && control.getAttribute('href') !== '#main')
      .filter((control) => getComputedStyle(control).display !== 'inline' || !control.closest('p'))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`),
  )
}

for (const width of [320, 1100]) {
  test(`at ${width} px every control is at least 44 px high and wide where it is not in running text`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of PAGES_AND_404) {
      await page.goto(site.url(path))
      await hydrated(page)
      expect(await smallControls(page), path).toEqual([])
    }
    await page.goto(site.url('/xicheng-2018/'))
    await openSettings(page)
    expect(await smallControls(page), 'settings').toEqual([])
    await page.keyboard.press('Escape')
    await openContents(page)
    expect(await smallControls(page), 'contents').toEqual([])
  })
}
