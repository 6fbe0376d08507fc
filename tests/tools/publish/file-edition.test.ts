import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FIXED_PAGES } from '#content/paths.ts'
import type { Event } from '#content/schema/event.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { SITE } from '#tests/support/literal-source.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { openEdition } from '#tools/publish/file-edition.ts'
import { type PlannedPage, planPages } from '#tools/publish/page-plan.ts'

const PHOTO = readFileSync('tests/fixtures/events/reading-room.jpg')

const folderOf = (...events: Event[]): string =>
  temporaryFolder(Object.fromEntries(events.map((event) => [`${event.slug}.json`, JSON.stringify(event)])))

async function planned(...events: Event[]): Promise<PlannedPage[]> {
  const all: PlannedPage[] = []
  for await (const page of planPages(await openEdition(folderOf(...events), SITE))) all.push(page)
  return all
}

async function plan(...events: Event[]) {
  const pages = (await planned(...events)).filter(({ kind }) => kind !== 'withdrawn')
  return pages.map((page) => (page.kind === 'moved' ? `${page.path} → ${page.to}` : page.path))
}

describe('an edition of files', () => {
  test('has a page for every route, event by event, newest first', async () => {
    const older = anEvent({ slug: 'older', datePublished: '2019-01-02', reflections: [] })
    expect(await plan(older, anEvent())).toEqual([
      '/',
      '/about/',
      '/404.html',
      '/offline.html',
      '/archive/2021/04/',
      '/archive/2019/01/',
      '/dushu-2021/',
      '/dushu-2021/li-ming/',
      '/dushu-2021/ouyang-lan/',
      '/dushu-2021/print/',
      '/older/',
      '/older/print/',
    ])
  })

  test('has every page that stands without events', async () => {
    expect(await plan()).toEqual([...FIXED_PAGES, '/404.html', '/offline.html'])
  })

  test('leads from every former address to the present one', async () => {
    const event = anEvent({
      formerSlugs: ['du-shu'],
      reflections: [aReflection({ slug: 'li-ming', formerSlugs: ['li'] })],
    })
    expect((await plan(event)).filter((page) => page.includes('→'))).toEqual([
      '/du-shu/ → /dushu-2021/',
      '/dushu-2021/li/ → /dushu-2021/li-ming/',
      '/du-shu/li-ming/ → /dushu-2021/li-ming/',
      '/du-shu/li/ → /dushu-2021/li-ming/',
    ])
  })

  test('holds neither drafts nor what is withdrawn', async () => {
    const pages = await plan(
      anEvent({ slug: 'draft', status: 'draft' }),
      anEvent({ slug: 'withdrawn', status: 'withdrawn' }),
      anEvent({ reflections: [aReflection({ status: 'withdrawn' })] }),
    )
    expect(pages.filter((page) => /draft|withdrawn|li-ming/.test(page))).toEqual([])
    const gone = await planned(anEvent({ slug: 'gone', formerSlugs: ['went'], status: 'withdrawn' }))
    expect(gone.filter(({ kind }) => kind === 'withdrawn').map(({ path }) => path)).toEqual([
      '/gone/',
      '/gone/li-ming/',
      '/gone/ouyang-lan/',
      '/went/',
      '/went/li-ming/',
      '/went/ouyang-lan/',
    ])
  })

  test('reads nothing outside its list, whatever the address', async () => {
    const { source } = await openEdition(folderOf(anEvent()), SITE)
    for (const slug of ['../package', '__proto__', 'constructor', '']) {
      expect(await source.report(slug)).toBeUndefined()
    }
  })

  test('is refused with every problem of every file, each with file, field and what to do', async () => {
    const folder = temporaryFolder({
      'one.json': JSON.stringify(anEvent({ slug: 'one', report: { blocks: [aParagraph({ text: ' ' })] } })),
      'two.json': JSON.stringify(anEvent({ slug: 'one' })),
      'three.json': '{"slug": ',
      'four.json': Uint8Array.of(0xff, 0xfe),
      'half.jpg': PHOTO.subarray(0, PHOTO.length / 2),
      'five.json': JSON.stringify(
        anEvent({
          slug: 'five',
          report: { blocks: [{ type: 'figure', id: 'p0000f1', src: 'gone.jpg', alt: '无' }] },
          reflections: [
            aReflection({ blocks: [{ type: 'figure', id: 'p0000f2', src: 'half.jpg', alt: '半' }] }),
          ],
        }),
      ),
    })
    const refusal = await openEdition(folder, SITE).then(
      () => '',
      (error: Error) => error.message,
    )
    const lines = refusal.split('\n')
    expect(lines[0]).toMatch(/^内容有 \d+ 处要改：$/)
    expect(refusal).toMatch(/one\.json · report\.blocks\[0\]\.text（第 1 段） · /)
    expect(refusal).toMatch(/two\.json · slug · 文件名应与 slug 一致/)
    expect(refusal).toMatch(/three\.json · 不是正确的 JSON/)
    expect(refusal).toMatch(/four\.json · 文件不是 UTF-8/)
    expect(refusal).toMatch(/five\.json · report\.blocks\[0\]\.src（第 1 段） · 找不到图片 gone\.jpg/)
    expect(refusal).toMatch(
      /five\.json · reflections\[0\]\.blocks\[0\]\.src（第 1 篇心得，第 1 段） · 图片 half\.jpg 打不开/,
    )
  })

  test('is refused when two files want one address', async () => {
    const edition = openEdition(
      folderOf(anEvent(), anEvent({ slug: 'other', formerSlugs: ['dushu-2021'] })),
      SITE,
    )
    await expect(edition).rejects.toThrow('other.json · slug · 地址 dushu-2021 已被 dushu-2021.json 使用')
  })
})
