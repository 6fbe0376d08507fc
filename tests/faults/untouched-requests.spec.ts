import { hydrated } from '#tests/e2e/support/site.ts'
import { expect, test, visitAndKeep } from '#tests/faults/support/faulty-site.ts'

const KEPT = '/xicheng-2018/'

test('what is no plain reading of ours goes past the worker (row 37)', async ({ page, site }) => {
  await visitAndKeep(page, site.url(KEPT))
  const seen: string[] = []
  site.hook = (path, response, { method = '', headers }) => {
    if (!path.startsWith(KEPT)) return false
    seen.push([method, headers.range ?? ''].join(' ').trim())
    response.writeHead(200, { 'content-type': 'text/plain' }).end(method === 'HEAD' ? '' : 'of the host')
    return true
  }
  const answers = await page.evaluate(async (path) => {
    const asked: RequestInit[] = [
      { method: 'HEAD' },
      { method: 'POST', body: 'x' },
      { headers: { range: 'bytes=0-9' } },
    ]
    const texts: string[] = []
    for (const request of asked) texts.push(await (await fetch(path, request)).text())
    return texts
  }, KEPT)
  expect(answers).toEqual(['', 'of the host', 'of the host'])
  expect(seen).toEqual(['HEAD', 'POST', 'GET bytes=0-9'])
})

test('a request to another host is not the worker’s to answer (row 37)', async ({ page, site }) => {
  await visitAndKeep(page, site.url(KEPT))
  // Another port is another origin; the policy of the page forbids it before any worker could help.
  const other = new URL(KEPT, 'http://127.0.0.1:9/').href
  const outcome = await page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        )
        fetch(address).then(
          () => resolve('answered'),
          () => undefined,
        )
      }),
    other,
  )
  expect(outcome).toBe('connect-src')
})

test('a malformed address is the host’s to answer, and the worker says nothing (row 5)', async ({
  page,
  site,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await visitAndKeep(page, site.url(KEPT))
  // Firefox calls it an error of the worker's when a page is left while the worker fetches for it.
  await page.waitForLoadState('networkidle')
  const response = await page.goto(site.url('/%E0%A4%A'))
  expect(response?.status()).toBe(404)
  await page.waitForLoadState('networkidle')
  await page.goto(site.url(KEPT))
  await hydrated(page)
  expect(errors).toEqual([])
})
