import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FIXED_PAGES } from '#content/paths.ts'
import type { Event } from '#content/schema/event.ts'
import { contentFolder } from '#tests/support/content-folder.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { SITE } from '#tests/support/literal-source.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { openEdition } from '#tools/publish/file-edition.ts'
import { type PlannedPage, planPages } from '#tools/publish/page-plan.ts'

const PHOTO = readFileSync('tests/fixtures/events/reading-room.jpg')

const folderOf = (...events: Event[]): string =>
  temporaryFolder(Object.fromEntries(events.map((event) => [`${event.slug}.json`, JSON.stringify(event)])))

/** Everything that stands at an address of its own. */
async function planned(...events: Event[]): Promise<Exclude<PlannedPage, { kind: 'event' }>[]> {
  const all: Exclude<PlannedPage, { kind: 'event' }>[] = []
  for await (const page of planPages(await openEdition(folderOf(...events), SITE)))
    if (page.kind !== 'event') all.push(page)
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
      '/shelf/',
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
      '/du-shu/print/ → /dushu-2021/print/',
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
      '/gone/print/',
      '/gone/li-ming/',
      '/gone/ouyang-lan/',
      '/went/',
      '/went/print/',
      '/went/li-ming/',
      '/went/ouyang-lan/',
    ])
  })

  test('holds drafts for those who read before it goes out, at the addresses they will have', async () => {
    const folder = folderOf(
      anEvent({ slug: 'draft', status: 'draft' }),
      anEvent({ slug: 'gone', status: 'withdrawn' }),
    )
    const { summaries, drafts, source } = await openEdition(folder, SITE, { drafts: true })
    expect(summaries.map(({ slug }) => slug)).toEqual(['draft'])
    expect(drafts).toEqual(['draft'])
    expect(await source.report('draft')).toBeDefined()
  })

  test('goes out although a draft is not right yet, and says so', async () => {
    const folder = folderOf(anEvent(), anEvent({ slug: 'draft', status: 'draft', reflectionsTitle: ' ' }))
    const { summaries, warnings } = await openEdition(folder, SITE)
    expect(summaries.map(({ slug }) => slug)).toEqual(['dushu-2021'])
    expect(warnings).toMatchObject([
      { file: 'draft.json', field: 'reflectionsTitle' },
      { file: 'dushu-2021.json' },
    ])
    await expect(openEdition(folder, SITE, { drafts: true })).rejects.toThrow('draft.json')
  })

  test('reads files as Windows leaves them, wherever they are', async () => {
    const { folder } = contentFolder([anEvent()])
    const { event } = await openEdition(folder, SITE)
    expect(await event('dushu-2021')).toEqual(anEvent())
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
    expect(refusal).toMatch(/one\.json 第 1 行 · 报道第 1 段“ ”的文字（text） · /)
    expect(refusal).toMatch(/two\.json 第 1 行 · 地址（slug） · 文件名和 slug 不一样/)
    expect(refusal).toMatch(/three\.json 第 1 行 · 第 10 个字附近，括号没有成对/)
    expect(refusal).toMatch(/four\.json · 文件不是 UTF-8/)
    expect(refusal).toMatch(/five\.json 第 1 行 · 报道第 1 段“gone\.jpg”的图片（src） · 找不到图片 gone\.jpg/)
    expect(refusal).toMatch(/five\.json 第 1 行 · 第 1 篇心得.*图片（src） · half\.jpg 不是图片，或已损坏/)
  })

  test('is refused when two files want one address', async () => {
    const edition = openEdition(
      folderOf(anEvent(), anEvent({ slug: 'other', formerSlugs: ['dushu-2021'] })),
      SITE,
    )
    await expect(edition).rejects.toThrow(
      'other.json 第 1 行 · 第 1 个旧地址（formerSlugs） · 地址 dushu-2021 已被 dushu-2021.json 使用',
    )
  })
})
