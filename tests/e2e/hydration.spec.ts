import { expect, hydrated, PAGES, test } from '#tests/e2e/support/site.ts'

const UNKNOWN = '/nowhere/'
const OWN_LINE_OF_CHROMIUM = /^error: Failed to load resource: the server responded with a status of 404/

for (const path of [
  ...PAGES,
  UNKNOWN,
  '/xicheng-2018/index.html',
  '/xicheng-2018/?from=timeline&isappinstalled=0',
]) {
  test(`hydration keeps every node of ${path} and says nothing`, async ({ page, site, consoleMessages }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(site.url(path))
    const count = await page.evaluate(() => {
      const nodes = document.querySelectorAll('#root *')
      for (const node of nodes) Object.assign(node, { seenBefore: true })
      return nodes.length
    })
    release()
    await hydrated(page)
    const kept = await page.evaluate(
      () => [...document.querySelectorAll('#root *')].filter((node) => 'seenBefore' in node).length,
    )
    expect(kept).toBe(count)
    // What the reader can do from the bar comes with the app, in room kept for it, and the shelf with what the device
    // remembers; nothing else is added.
    const added = await page.evaluate(
      () =>
        [...document.querySelectorAll('#root *')].filter(
          (node) => !('seenBefore' in node) && !node.closest('header > div > div, noscript ~ *'),
        ).length,
    )
    expect(added).toBe(0)
    expect(
      await page.locator('head title, head link[rel=canonical], head meta[name=description]').count(),
    ).toBe(path === UNKNOWN ? 2 : 3)
    const messages = consoleMessages.filter(
      (message) => path !== UNKNOWN || !OWN_LINE_OF_CHROMIUM.test(message),
    )
    expect(messages).toEqual([])
  })
}

test('no script is asked for before the text is painted', { tag: '@chromium' }, async ({ page, site }) => {
  await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
  await hydrated(page)
  const { painted, firstScript } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    firstScript: Math.min(
      ...performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js'))
        .map((entry) => entry.startTime),
    ),
  }))
  expect(firstScript).toBeGreaterThan(painted)
})
