// The sitemap: every page that is to be found, none that is not, in files no larger than they may be.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anEvent, aReflection } from '#tests/support/events.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { BASE_URL, writtenEdition } from '#tests/support/written-edition.ts'
import { openSitemap, robotsText } from '#tools/publish/feeds/sitemap.ts'

const addressOf = (path: string) => `https://example.org${path}`
const locations = (xml: string) => Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, address]) => address)

async function write(folder: string, pages: number, most: number): Promise<void> {
  const sitemap = openSitemap(folder, addressOf, most)
  for (let at = 1; at <= pages; at += 1) await sitemap.add(`/${at}/`)
  await sitemap.close()
}

describe('a sitemap', () => {
  test('has each page with the day of its last change', async () => {
    const written = await writtenEdition([
      anEvent({ corrections: [{ date: '2021-05-01', text: '一处有误。' }] }),
      anEvent({ slug: 'draft', status: 'draft' }),
      anEvent({ slug: 'gone', status: 'withdrawn' }),
      anEvent({
        slug: 'moved',
        formerSlugs: ['was'],
        datePublished: undefined,
        reflections: [aReflection({ status: 'withdrawn' })],
      }),
    ])
    const entries = Array.from(
      written
        .text('/sitemap.xml')
        .matchAll(/<url><loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?<\/url>/g),
      ([, address = '', day = '']) => `${address.replace(BASE_URL, '/')} ${day}`,
    )
    expect(entries).toEqual([
      '/ 2021-04-23',
      '/about/ ',
      '/archive/2021/04/ 2021-04-23',
      '/moved/ ',
      '/dushu-2021/ 2021-05-01',
      '/dushu-2021/li-ming/ 2021-04-23',
      '/dushu-2021/ouyang-lan/ 2021-04-23',
    ])
  })

  test('is one file as long as one is enough', async () => {
    const folder = temporaryFolder()
    await write(folder, 3, 3)
    const xml = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
    expect(xml).toContain('<urlset')
    expect(locations(xml)).toHaveLength(3)
  })

  test('is an index of files when it is not, with no page lost and none twice', async () => {
    const folder = temporaryFolder()
    await write(folder, 7, 3)
    const index = readFileSync(join(folder, 'sitemap.xml'), 'utf8')
    expect(index).toContain('<sitemapindex')
    const files = locations(index).map((address = '') => new URL(address).pathname)
    expect(files).toEqual(['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml'])
    const pages = files.flatMap((file) => locations(readFileSync(join(folder, file), 'utf8')))
    expect(pages).toEqual([1, 2, 3, 4, 5, 6, 7].map((at) => addressOf(`/${at}/`)))
  })
})

test('robots are told where the sitemap is, when there is one', () => {
  expect(robotsText(undefined)).toBe('User-agent: *\nAllow: /\n')
  expect(robotsText('https://example.org/sitemap.xml')).toContain(
    '\nSitemap: https://example.org/sitemap.xml\n',
  )
})
