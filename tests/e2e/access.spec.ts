import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { keep, openContents, openSettings } from '#tests/e2e/support/reader.ts'
import { expect, hydrated, PAGES, test } from '#tests/e2e/support/site.ts'

const PAGES_AND_404 = [...PAGES, '/nowhere/']
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page as it is, contrast of 7:1 and size of targets included. */
async function findings(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
    .analyze()
  return violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html}`)
}

const LOOKS = [
  { theme: 'system', colorScheme: 'light' },
  { theme: 'system', colorScheme: 'dark' },
  { theme: 'white', colorScheme: 'light' },
  { theme: 'night', colorScheme: 'light' },
  { theme: 'contrast', colorScheme: 'dark' },
] as const

for (const { theme, colorScheme } of LOOKS) {
  test.describe(`in ${theme} on a ${colorScheme} system`, () => {
    test.use({ colorScheme })

    test('axe finds nothing on any page', async ({ page, site }) => {
      test.slow()
      await keep(page, { theme, size: theme === 'white' ? 'largest' : 'standard' })
      for (const path of PAGES_AND_404) {
        await page.goto(site.url(path))
        await hydrated(page)
        expect(await findings(page, path)).toEqual([])
      }
      await page.goto(site.url('/xicheng-2018/'))
      await openSettings(page)
      expect(await findings(page, 'settings')).toEqual([])
      await page.keyboard.press('Escape')
      await openContents(page)
      expect(await findings(page, 'contents')).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await findings(page, 'keys')).toEqual([])
    })
  })
}

for (const width of [320, 390, 768, 1100]) {
  for (const size of ['standard', 'largest']) {
    test(`at ${width} px and in ${size} type nothing sticks out and the text is whole characters wide`, async ({
      page,
      site,
    }) => {
      await keep(page, { size })
      await page.setViewportSize({ width, height: 800 })
      for (const path of PAGES_AND_404) {
        await page.goto(site.url(path))
        const { sideways, characters } = await page.evaluate(() => {
          const main = document.querySelector('main')
          const style = main && getComputedStyle(main)
          return {
            sideways: document.documentElement.scrollWidth - innerWidth,
            characters: style ? Number.parseFloat(style.width) / Number.parseFloat(style.fontSize) : 0,
          }
        })
        expect(sideways, path).toBeLessThanOrEqual(0)
        expect(characters % 1, path).toBeCloseTo(0, 2)
      }
    })
  }
}

test('text of twice the size fits a screen of 320 px, the sheets with it', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const rootSize of ['200%', '250%']) {
    for (const path of PAGES_AND_404) {
      await page.goto(site.url(path))
      await hydrated(page)
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size
      }, rootSize)
      expect(await stickingOut(page), path).toEqual([])
    }
    await page.goto(site.url('/xicheng-2018/'))
    await hydrated(page)
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, rootSize)
    await openSettings(page)
    expect(await stickingOut(page), 'settings').toEqual([])
    await page.keyboard.press('Escape')
    await openContents(page)
    expect(await stickingOut(page), 'contents').toEqual([])
  }
})

/** What reaches beyond the right edge of the screen and can be seen there. */
async function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('main *, header *, footer *, dialog *')]
    const beyond = boxes.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    const seen = document.documentElement.scrollWidth > innerWidth
    const inDialog = beyond.filter((element) => element.closest('dialog'))
    return (seen ? beyond : inDialog).map((element) => element.outerHTML.slice(0, 100))
  })
}

test('titles break only between phrases, at every width', async ({ page, site }) => {
  await page.goto(site.url('/xicheng-2018/'))
  for (let width = 320; width <= 1100; width += 30) {
    await page.setViewportSize({ width, height: 800 })
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll(':is(h1, h2, h3) span > span')]
        .filter(
          (phrase) =>
            phrase.getClientRects().length !== 1 ||
            phrase.clientHeight > 2 * Number.parseFloat(getComputedStyle(phrase).fontSize),
        )
        .map((phrase) => phrase.textContent),
    )
    expect(broken, `${width} px`).toEqual([])
  }
})

/** Links in the text may come before: whoever uses the keyboard passes them one by one. */
async function tabTo(page: Page, link: Locator) {
  const isFocused = () => link.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 20 && !(await isFocused()); presses += 1) await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
}

test.describe('with the keyboard only', () => {
  test('a reader skips to the text, goes to a reflection and comes back', async ({ page, site }) => {
    await page.goto(site.url('/xicheng-2018/'))
    await hydrated(page)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: '跳到正文' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await tabTo(page, page.getByRole('listitem').getByRole('link').first())
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    )
    expect(outline).toBe('solid')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await tabTo(page, page.getByRole('link', { name: /回到报道/ }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(site.url('/xicheng-2018/'))
  })
})
