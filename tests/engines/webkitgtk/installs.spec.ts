import { expect, test, visitAndKeep } from '#tests/engines/support/webkit-reader.ts'
import { type Hook, wasAskedAbout } from '#tests/faults/support/faulty-site.ts'

const PAGE = '/xicheng-2018/'
const OTHER = '/xicheng-2018/han-ling/'
const PACK = '/packs/event/xicheng-2018.json'

const answer =
  (status: number, body: string): Hook =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end(body)
    return true
  }

const cut: Hook = (_, response) => {
  response.writeHead(200, { 'content-length': '3000' }).write('{"version"')
  response.destroy()
  return true
}

for (const [what, where, fault] of [
  ['missing', '/packs/shell.json', answer(404, 'gone')],
  ['an error', PACK, answer(500, 'error')],
  ['cut in the middle', PACK, cut],
  ['a page instead of itself', '/assets/router-', answer(200, '<!doctype html>')],
] as const) {
  test(`with ${where} ${what}, nothing is kept, and the next visit keeps it whole (rows 7, 8, 9)`, async ({
    reader,
    site,
  }) => {
    await reader.read(site.url(PAGE))
    site.hook = (path, response, asked) =>
      path.startsWith(where) && asked.headers['sec-fetch-dest'] === 'empty' && fault(path, response, asked)
    await expect.poll(() => site.asked.some((path) => path.startsWith(where)), { timeout: 15_000 }).toBe(true)
    await expect
      .poll(
        () => reader.inPage(async () => (await caches.keys()).filter((name) => name.includes('event/'))),
        {
          timeout: 15_000,
        },
      )
      .toEqual([])
    await reader.sees('宣讲脚步')
    site.hook = undefined
    await visitAndKeep(reader, site.url(PAGE))
    await site.stop()
    await reader.read(site.url(OTHER))
    await reader.sees('群策群力')
  })
}

const lastParagraph = () => [...document.querySelectorAll('article p[id]')].at(-1)?.textContent ?? ''

test('a newer edition waits until the reader accepts it; until then all is of the old one (rows 10, 13)', async ({
  reader,
  site,
}) => {
  await visitAndKeep(reader, site.url(PAGE))
  // What this document has to ask is asked.
  await expect.poll(() => reader.inPage(wasAskedAbout, PACK)).toBe(true)
  site.deploy('next')
  await reader.read(site.url(PAGE))
  expect(await reader.inPage(lastParagraph)).toContain('同时，曾加顺')
  await expect.poll(() => reader.find('xpath', '//button[.="看新内容"]'), { timeout: 20_000 }).toBeTruthy()
  expect(await reader.inPage(lastParagraph)).toContain('同时，曾加顺')
  await reader.tap('看新内容')
  await expect.poll(() => reader.inPage(lastParagraph), { timeout: 15_000 }).toContain('随后，曾加顺')
  await site.stop()
  await reader.read(site.url(PAGE))
  expect(await reader.inPage(lastParagraph)).toContain('随后，曾加顺')
  await reader.tap('群策群力')
  await reader.sees('群策群力')
})

test('half deployed is refused: the old one goes on, also without a network (row 10)', async ({
  reader,
  site,
}) => {
  await visitAndKeep(reader, site.url(PAGE))
  site.deploy('next')
  const manifest = { version: 'b'.repeat(16), shell: 'b'.repeat(12), bytes: 1, files: {} }
  site.hook = (path, response) => {
    if (path !== PACK) return false
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(manifest))
    return true
  }
  const asked = site.asked.length
  await reader.read(site.url(PAGE))
  await expect
    .poll(() => site.asked.slice(asked).includes('/packs/shell.json'), { timeout: 15_000 })
    .toBe(true)
  await site.stop()
  await reader.read(site.url(PAGE))
  expect(await reader.inPage(lastParagraph)).toContain('同时，曾加顺')
  await reader.tap('群策群力')
  await reader.sees('群策群力')
})
