import { begin, expectAt, goBack, kept, LOW_SCREEN, readToEnd } from '#tests/e2e/support/places.ts'
import { hydrated } from '#tests/e2e/support/site.ts'
import { expect, test } from '#tests/faults/support/faulty-site.ts'
import { titled } from '#tests/support/titled.ts'

const PAGE = '/xicheng-2018/hu-guizhi/'
const OTHER = '/xicheng-2018/han-ling/'
const BLOCK = 'pk5aa5a'

test.use({ viewport: LOW_SCREEN })

test('two tabs that write at once lose nothing to each other (row 25)', async ({ page, site, context }) => {
  const other = await context.newPage()
  await begin(page, site, PAGE, BLOCK)
  await begin(other, site, OTHER, 'pf2qbk1')
  const paths = async () => (await kept(page, 'positions')).map((position) => position.page).sort()
  await expect.poll(paths).toEqual([OTHER, PAGE])
  await Promise.all([readToEnd(page), readToEnd(other)])
  await expect
    .poll(async () => (await kept(page, 'readings')).filter((reading) => reading.readAt).length)
    .toBe(2)
  await expect.poll(paths).toEqual([])
})

test('back and forward: the place is where it was, and nothing is offered (row 39)', async ({
  page,
  site,
}) => {
  await begin(page, site, PAGE, BLOCK)
  for (const leave of [
    () => page.getByRole('link', { name: '首页' }).first().dispatchEvent('click'),
    () => page.goto(site.url('/about/')),
  ]) {
    await leave()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(titled('学习劳模精神'))
    await page.evaluate(() => history.back())
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('学习劳模精神'))
    await hydrated(page)
    await expectAt(page, BLOCK)
    await expect(goBack(page)).toHaveCount(0)
  }
})

test('a clock set back: what was read in the future is still in order, and told by its day (row 38)', async ({
  page,
  site,
}) => {
  await page.clock.setFixedTime(new Date('2031-05-04T10:00:00+08:00'))
  await begin(page, site, PAGE, BLOCK)
  await page.clock.setFixedTime(new Date('2030-01-01T10:00:00+08:00'))
  await begin(page, site, OTHER, 'pf2qbk1')
  await page.goto(site.url('/shelf/'))
  const begun = page.getByRole('region', { name: '继续读' }).getByRole('link')
  await expect(begun).toHaveCount(2)
  await expect(begun.first()).toContainText('2031年5月4日')
  await expect(begun.last()).toContainText('今天')
})

test.describe('who read before something was put right', () => {
  test.use({ serviceWorkers: 'block' })

  test('is told so, and shown what; who reads it now is not', async ({ page, site, browser }) => {
    await page.clock.setFixedTime(new Date('2018-11-25T10:00:00+08:00'))
    await page.goto(site.url(PAGE))
    await hydrated(page)
    await readToEnd(page)
    await expect.poll(async () => (await kept(page, 'readings'))[0]?.readAt).toBeGreaterThan(0)
    site.deploy('next')
    await page.goto(site.url(PAGE))
    await expect(page.getByText('你读过之后有修订')).toBeVisible()
    await page.getByRole('button', { name: '看修订' }).click()
    await expect(page.getByRole('region', { name: '更正' })).toBeInViewport()
    await expect(page.getByText('你读过之后有修订')).toHaveCount(0)

    const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
    await other.clock.setFixedTime(new Date('2018-12-24T10:00:00+08:00'))
    await other.goto(site.url(PAGE))
    await hydrated(other)
    await readToEnd(other)
    await expect.poll(async () => (await kept(other, 'readings'))[0]?.readAt).toBeGreaterThan(0)
    await other.reload()
    await hydrated(other)
    await other.keyboard.press('Shift')
    await expect(other.getByText('你读过之后有修订')).toHaveCount(0)
    await other.context().close()
  })
})
