// Feeds as they are published: of the site and of each event, with the whole text, right by their formats.
import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { brokenBy } from '#tests/support/json-schema.ts'
import { SITE } from '#tests/support/literal-source.ts'
import { BASE_URL, writtenEdition } from '#tests/support/written-edition.ts'

const schema = JSON.parse(readFileSync('tests/fixtures/json-feed.schema.json', 'utf8'))

const older = anEvent({
  slug: 'older',
  datePublished: '2019-01-02',
  publisher: undefined,
  corrections: [{ date: '2019-02-03', text: '一处有误。' }],
  reflections: [],
})
const event = anEvent({
  report: {
    blocks: [
      aParagraph({
        id: 'p000003',
        text: '<b>&看这里',
        spans: [{ start: 4, end: 6, type: 'link', value: '/older/' }],
      }),
      { type: 'figure', id: 'p0000f1', src: 'room.jpg', alt: '图书室' },
    ],
  },
})
const images = { 'room.jpg': readFileSync('tests/fixtures/events/reading-room.jpg') }

/** What an XML parser makes of a feed. */
function parse(xml: string) {
  const document = new new Window().DOMParser().parseFromString(xml, 'application/xml')
  const root = document.documentElement
  const texts = (selector: string) => Array.from(root.querySelectorAll(selector), (node) => node.textContent)
  const links = (selector: string) =>
    Array.from(root.querySelectorAll(selector), (node) => node.getAttribute('href'))
  return { root, texts, links }
}

describe('the feed of the site', () => {
  test('has every article of the newest events, newest first, as Atom and as JSON Feed', async () => {
    const written = await writtenEdition([older, event], { images })
    const addresses = ['dushu-2021/', 'dushu-2021/li-ming/', 'dushu-2021/ouyang-lan/', 'older/'].map(
      (path) => BASE_URL + path,
    )
    const atom = parse(written.text('/feed.xml'))
    expect(atom.texts('feed > title')).toEqual(['读书与心得'])
    expect(atom.links('feed > link')).toEqual([`${BASE_URL}feed.xml`, BASE_URL])
    expect(atom.links('entry > link')).toEqual(addresses)
    expect(atom.texts('entry > id')).toEqual(addresses)
    expect(atom.texts('feed > updated')).toEqual(['2021-04-23T00:00:00+08:00'])
    expect(atom.texts('entry > author > name')).toEqual(['陈晓', '李明', '欧阳兰', '陈晓'])
    const json = JSON.parse(written.text('/feed.json'))
    expect(brokenBy(json, schema)).toEqual([])
    expect(json).toMatchObject({
      title: '读书与心得',
      home_page_url: BASE_URL,
      feed_url: `${BASE_URL}feed.json`,
    })
    expect(json.items.map(({ url }: { url: string }) => url)).toEqual(addresses)
    expect(json.items[3]).toMatchObject({
      date_published: '2019-01-02T00:00:00+08:00',
      date_modified: '2019-02-03T00:00:00+08:00',
    })
  })

  test('carries the whole text, its words inert, its links and pictures absolute', async () => {
    const written = await writtenEdition([older, event], { images })
    const [content] = parse(written.text('/feed.xml')).texts('entry > content')
    expect(content).toContain('<p id="p000001">四月，读书会来到城南医院。</p>')
    expect(content).toContain(`&lt;b&gt;&amp;<a href="${BASE_URL}older/">看这</a>里`)
    expect(content).toContain(`<img src="${BASE_URL}dushu-2021/room.jpg" alt="图书室"/>`)
    const [item] = JSON.parse(written.text('/feed.json')).items
    expect(item.content_html).toBe(content)
  })

  test('holds twenty events, and neither drafts nor what was withdrawn', async () => {
    const many = Array.from({ length: 22 }, (_, at) =>
      anEvent({
        slug: `event-${at}`,
        datePublished: `2020-01-${String(at + 1).padStart(2, '0')}`,
        reflections: [],
      }),
    )
    const others = [
      anEvent({ slug: 'draft', status: 'draft' }),
      anEvent({ slug: 'gone', status: 'withdrawn' }),
      anEvent({ slug: 'half', reflections: [aReflection({ status: 'withdrawn' })] }),
    ]
    const written = await writtenEdition([...many, ...others])
    const { items } = JSON.parse(written.text('/feed.json'))
    const paths = items.map(({ url }: { url: string }) => url.slice(BASE_URL.length))
    expect(paths).toEqual(['half/', ...Array.from({ length: 19 }, (_, at) => `event-${21 - at}/`)])
    expect(written.paths.filter((path) => /draft|gone\/(?!index|data|print|li|ou)/.test(path))).toEqual([])
  })

  test('is right with no event at all', async () => {
    const written = await writtenEdition([])
    expect(parse(written.text('/feed.xml')).texts('feed > updated')).toEqual(['1970-01-01T00:00:00+08:00'])
    expect(brokenBy(JSON.parse(written.text('/feed.json')), schema)).toEqual([])
  })
})

describe('the feed of an event', () => {
  test('has its report and its reflections, and answers for them by its publisher', async () => {
    const written = await writtenEdition([older, event], { images })
    const atom = parse(written.text('/dushu-2021/feed.xml'))
    expect(atom.texts('feed > title')).toEqual(['春天读书会 走进城南医院 - 读书与心得'])
    expect(atom.texts('feed > author > name')).toEqual(['城南职工报'])
    expect(atom.links('feed > link')).toEqual([`${BASE_URL}dushu-2021/feed.xml`, `${BASE_URL}dushu-2021/`])
    expect(atom.texts('entry > title')).toEqual(['春天读书会 走进城南医院', '把书读进心里', '慢一点再慢一点'])
    const json = JSON.parse(written.text('/dushu-2021/feed.json'))
    expect(brokenBy(json, schema)).toEqual([])
    expect(json.items).toHaveLength(3)
    expect(JSON.parse(written.text('/older/feed.json')).authors).toEqual([{ name: '读书与心得' }])
  })
})

test('an event without a date counts as new', async () => {
  const undated = anEvent({ slug: 'undated', datePublished: undefined, reflections: [] })
  const written = await writtenEdition([older, undated])
  expect(parse(written.text('/feed.xml')).texts('entry > updated')).toEqual([
    '2019-01-02T00:00:00+08:00',
    '2019-02-03T00:00:00+08:00',
  ])
  const [item] = JSON.parse(written.text('/feed.json')).items
  expect(item).not.toHaveProperty('date_published')
})

test('without a base URL, links are relative and names are UUIDs', async () => {
  const written = await writtenEdition([older], { site: SITE })
  const atom = parse(written.text('/feed.xml'))
  expect(atom.links('entry > link')).toEqual(['/older/'])
  expect(atom.texts('id')).toEqual([expect.stringMatching(/^urn:uuid:/), expect.stringMatching(/^urn:uuid:/)])
  expect(brokenBy(JSON.parse(written.text('/feed.json')), schema)).toEqual([])
})

test('the schema would find what is wrong', () => {
  const item = { id: '', content_html: '<p>', date_published: '2021-04-23', url: 'x' }
  expect(brokenBy({ version: '1', title: '题', items: [item, {}], more: 1 }, schema)).toEqual([
    '/version const',
    '/items/0/id minLength',
    '/items/0/url pattern',
    '/items/0/date_published pattern',
    '/items/1/id required',
    '/items/1/content_html required',
    '/more additionalProperties',
  ])
})
