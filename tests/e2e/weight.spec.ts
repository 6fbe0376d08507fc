import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { editionFolder } from '#tests/e2e/support/editions.ts'
import { expect, hydrated, PAGES, test, watchRequests } from '#tests/e2e/support/site.ts'

// What a reader pays for a first page, without the headers of the transfer. The limits of the design, less room for those.
const SCRIPTS = 83_200
const UNTIL_TEXT = 6_500

const weight = (text: string | Buffer): number => brotliCompressSync(text).length

test('scripts of a first page weigh less than their limit', async ({ page, site }) => {
  const requests = watchRequests(page)
  await page.goto(site.url('/xicheng-2018/hu-guizhi/'))
  await hydrated(page)
  const scripts = requests.filter((request) => request.resourceType() === 'script')
  const bodies = await Promise.all(scripts.map(async (request) => (await request.response())?.body()))
  const bytes = bodies.reduce((sum, body) => sum + weight(body ?? ''), 0)
  expect(bytes).toBeGreaterThan(60_000)
  expect(bytes).toBeLessThan(SCRIPTS)
})

for (const path of PAGES) {
  test(`${path} shows its text after few bytes`, () => {
    const html = readFileSync(join(editionFolder('root'), path, 'index.html'), 'utf8')
    const text = html.indexOf('</h1>')
    expect(text).toBeGreaterThan(0)
    expect(weight(html.slice(0, text))).toBeLessThan(UNTIL_TEXT)
  })
}
