import { choose, openSettings } from '#tests/e2e/support/reader.ts'
import { expect, hydrated, test } from '#tests/e2e/support/site.ts'

test.describe('what the system asks for', () => {
  test('more contrast: what was soft is as black as the text', async ({ page, site }) => {
    await page.emulateMedia({ contrast: 'more' })
    await page.goto(site.url('/xicheng-2018/'))
    const facts = page.getByRole('list', { name: '文章信息' })
    await expect(facts).toHaveCSS('color', 'rgb(31, 27, 22)')
  })

  test('its own colours: a choice made can be told from the others', async ({ page, site }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(site.url('/xicheng-2018/'))
    await openSettings(page)
    const groundOf = (name: string) =>
      page
        .getByRole('radiogroup', { name: '字体' })
        .getByText(name)
        .evaluate((label) => getComputedStyle(label).backgroundColor)
    expect(await groundOf('宋体')).not.toBe(await groundOf('黑体'))
    await choose(page, '字体', '黑体')
    expect(await groundOf('宋体')).not.toBe(await groundOf('黑体'))
  })

  test('less motion: nothing moves while a page is on its way', async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(site.url('/xicheng-2018/han-ling/'))
    await hydrated(page)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/about/data.json', async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('link', { name: '关于', exact: true }).click()
    const bar = page.getByRole('progressbar', { name: '正在打开' })
    await expect(bar).toHaveCSS('animation-timing-function', /^steps?\(|step-end/)
    release()
    await expect(page.getByRole('heading', { level: 1, name: '关于' })).toBeVisible()
  })
})
