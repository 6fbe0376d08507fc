import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionFolder } from '#tests/e2e/support/editions.ts'
import { PAGES } from '#tests/e2e/support/site.ts'
import { expect, test } from '#tests/engines/support/webkit-reader.ts'
import { elementsOf, policyOf } from '#tests/hostile/support/markup.ts'

const published = (path: string): string => readFileSync(join(editionFolder('root'), path), 'utf8')

test('hydration keeps every node of every page (row 30)', async ({ reader, site }) => {
  for (const path of [...PAGES, '/nowhere/', '/xicheng-2018/index.html']) {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    site.hook = (asked, response) => {
      if (!/^\/assets\/.*\.js$/.test(asked)) return false
      held.then(() => response.writeHead(200, { 'content-type': 'text/javascript' }).end(published(asked)))
      return true
    }
    await reader.open(site.url(path))
    const count = await reader.inPage(() => {
      const nodes = document.querySelectorAll('#root *')
      for (const node of nodes) Object.assign(node, { seenBefore: true })
      return nodes.length
    })
    expect(count, path).toBeGreaterThan(10)
    release()
    await reader.takenOver()
    const kept = await reader.inPage(
      () => [...document.querySelectorAll('#root *')].filter((node) => 'seenBefore' in node).length,
    )
    expect(kept, path).toBe(count)
  }
})

test('a whole journey breaks no rule of the policy (row 31)', async ({ reader, site }) => {
  const reports = '/reports-of-breaches'
  let sent = 0
  site.hook = (path, response) => {
    const page = path.replace(/\?.*/, '')
    if (page === reports) {
      sent += 1
      response.writeHead(204).end()
      return true
    }
    if (!page.endsWith('/')) return false
    // The page's own policy once more, by a header, which unlike the page may ask for reports.
    const html = published(`${page}index.html`)
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `${policyOf(elementsOf(html))}; report-uri ${reports}`,
      })
      .end(html)
    return true
  }
  for (const path of PAGES) await reader.read(site.url(path))
  await reader.tap('首页')
  await reader.sees('宣讲与心得')
  await reader.tap('宣讲脚步')
  await reader.sees('宣讲脚步')
  await reader.tap('群策群力')
  await reader.sees('群策群力')
  await reader.tap('回到报道')
  await reader.sees('宣讲脚步')
  expect(sent).toBe(0)
  await reader.inPage(() => {
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.head.append(style)
  })
  await expect.poll(() => sent, { timeout: 15_000 }).toBeGreaterThan(0)
})

test('without the scripts the article is all there, and links are links (row 29)', async ({
  reader,
  site,
}) => {
  site.hook = (path, response) => {
    if (!path.startsWith('/assets/')) return false
    response.writeHead(404).end()
    return true
  }
  await reader.open(site.url('/xicheng-2018/'))
  await reader.sees('宣讲脚步不停歇')
  await expect.poll(() => site.asked.some((path) => path.startsWith('/assets/'))).toBe(true)
  await reader.tap('群策群力')
  await reader.sees('群策群力')
  expect(
    await reader.inPage(() => document.querySelector('article')?.textContent?.length ?? 0),
  ).toBeGreaterThan(500)
  await reader.back()
  await reader.sees('宣讲脚步不停歇')
})
