import { clearHttpCache, expect, test, visitAndKeep } from '#tests/faults/support/faulty-site.ts'
import { titled } from '#tests/support/titled.ts'

const BROKEN = [
  ['missing', 404, 'text/html', 'no'],
  ['an error', 500, 'text/html', 'no'],
  ['a page', 200, 'text/html', '<!doctype html>'],
  ['not JavaScript', 200, 'text/javascript', 'this is not )('],
  ['a script that throws', 200, 'text/javascript', 'throw new Error("broken")'],
] as const

for (const [what, status, type, body] of BROKEN) {
  test(`a worker's file that has become ${what} leaves the old worker serving (row 12)`, async ({
    page,
    site,
  }) => {
    await visitAndKeep(page, site.url('/xicheng-2018/'))
    site.hook = (path, response) => {
      if (path !== '/sw.js') return false
      response.writeHead(status, { 'content-type': type }).end(body)
      return true
    }
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update().catch(() => undefined)
    })
    await site.stop()
    await clearHttpCache(page)
    await page.goto(site.url('/xicheng-2018/han-ling/'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titled('群策群力'))
  })
}
