import { begin, expectAt, goBack, LOW_SCREEN } from '#tests/e2e/support/places.ts'
import { expect, test } from '#tests/faults/support/faulty-site.ts'

const PAGE = '/xicheng-2018/hu-guizhi/'
const BLOCK = 'pk5aa5a'

test.use({ viewport: LOW_SCREEN })

test.describe('after an edit of the text', () => {
  test.use({ serviceWorkers: 'block' })

  for (const [what, block, found] of [
    ['above it, the place is the same block', BLOCK, BLOCK],
    ['that took its block away, the one that stands for it', 'p0kbdxc', BLOCK],
    ['that took its block away without a word, the nearest', 'pnwv4ev', 'pnphpbt'],
  ] as const) {
    test(what, async ({ page, site }) => {
      await begin(page, site, PAGE, block)
      await page.goto(site.url('/about/'))
      site.deploy('next')
      await page.goto(site.url(PAGE))
      await expect(page.getByText('这一段是后来加上的。')).toBeVisible()
      await goBack(page).click()
      await expectAt(page, found)
    })
  }
})
