import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, hydrated, PAGES, test } from '#tests/e2e/support/site.ts'

const PAGES_AND_404 = [...PAGES, '/nowhere/']

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('axe finds nothing on any page', async ({ page, site }) => {
      test.slow()
      for (const path of PAGES_AND_404) {
        await page.goto(site.url(path))
        await hydrated(page)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([])
      }
    })
  })
}

for (const width of [320, 390, 768, 1100]) {
  test(`at ${width} px nothing sticks out and the text is whole characters wide`, async ({ page, site }) => {
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
      expect(characters % 1, path).toBeCloseTo(0, 3)
    }
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

  test('every link is at least 44 px high where it is not in running text', async ({ page, site }) => {
    for (const path of PAGES_AND_404) {
      await page.goto(site.url(path))
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a')]
          .filter((link) => !link.closest('p') || link.closest('p')?.childNodes.length === 1)
          .filter((link) => link.getAttribute('href') !== '#main' && link.getBoundingClientRect().height < 44)
          .map((link) => link.textContent),
      )
      expect(small, path).toEqual([])
    }
  })
})
