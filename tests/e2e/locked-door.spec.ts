import { expect, hydrated, PAGES, test, watchRequests } from '#tests/e2e/support/site.ts'
import { titled } from '#tests/support/titled.ts'

for (const edition of ['root', 'reader'] as const) {
  test.describe(`the locked door (${edition})`, () => {
    test.use({ edition })

    test('a whole journey breaks no rule, says nothing and asks no other host', async ({
      page,
      site,
      consoleMessages,
    }) => {
      const requests = watchRequests(page)
      await page.addInitScript(() => {
        const violations: string[] = []
        Object.assign(window, { violations })
        document.addEventListener('securitypolicyviolation', (event) => {
          violations.push(
            `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
          )
        })
      })
      for (const path of PAGES) {
        await page.goto(site.url(path))
        await hydrated(page)
        expect(await page.evaluate('violations')).toEqual([])
      }
      await page.goto(site.url('/'))
      await hydrated(page)
      await page.getByRole('link', { name: titled('宣讲脚步不停歇') }).click()
      const heading = page.getByRole('heading', { level: 1 })
      for (const [link, opened] of [
        [titled('学习劳模精神'), titled('学习劳模精神')],
        [/下一篇/, titled('群策群力')],
        [/上一篇/, titled('学习劳模精神')],
        [/回到报道/, titled('宣讲脚步不停歇')],
        [/^关于$/, /关于/],
      ] as const) {
        await page.getByRole('link', { name: link }).click()
        await expect(heading).toHaveText(opened)
      }
      await page.goBack()
      await page.goBack()
      await expect(heading).toHaveText(titled('学习劳模精神'))
      await expect(page).toHaveURL(site.url('/xicheng-2018/hu-guizhi/'))
      expect(await page.evaluate('violations')).toEqual([])
      expect(consoleMessages).toEqual([])
      const home = new URL(site.url('/'))
      const strangers = requests
        .map((request) => new URL(request.url()))
        .filter((url) => url.origin !== home.origin || !url.pathname.startsWith(home.pathname))
      expect(strangers.map(String)).toEqual([])
    })

    test('an injected script, style or frame is refused', async ({ page, site }) => {
      await page.goto(site.url('/xicheng-2018/'))
      const refused = await page.evaluate(async () => {
        const violations: string[] = []
        const framed = new Promise<void>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            violations.push(effectiveDirective)
            if (effectiveDirective === 'frame-src') resolve()
          })
        })
        const script = document.createElement('script')
        try {
          script.textContent = 'window.broken = true'
        } catch {
          violations.push('trusted types')
        }
        const style = document.createElement('style')
        style.textContent = 'body { display: none }'
        document.head.append(style)
        const frame = document.createElement('iframe')
        frame.src = 'https://example.com/'
        document.body.append(frame)
        await framed
        return violations
      })
      expect(refused).toEqual(expect.arrayContaining(['trusted types', 'style-src-elem', 'frame-src']))
      expect(await page.evaluate('window.broken')).toBeUndefined()
    })
  })
}
