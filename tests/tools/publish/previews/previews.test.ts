// What published pages say to those who pass them on, read as they read it: from the HTML.
import { Window } from 'happy-dom'
import { describe, expect, test, vi } from 'vitest'
import type { Event } from '#content/schema/event.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { SITE } from '#tests/support/literal-source.ts'
import { unknownWords } from '#tests/support/schema-vocabulary.ts'
import { BASE_URL, writtenEdition } from '#tests/support/written-edition.ts'

// Pictures are drawn in earnest: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const event = anEvent({
  formerSlugs: ['du-shu'],
  corrections: [{ date: '2021-05-01', text: '一处有误。' }],
  lead: aParagraph({ id: 'p000001', text: '</script><b>"四月"，读书会来到城南医院。' }),
})

/** What a reader of previews finds in a page. */
function read(html: string) {
  const document = new new Window().DOMParser().parseFromString(html, 'text/html')
  const all = (selector: string) => Array.from(document.querySelectorAll(selector))
  const graph = Object.fromEntries(
    all('meta[property]').map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')]),
  )
  const link = (rel: string) => all(`link[rel="${rel}"]`).map((node) => node.getAttribute('href'))
  const scripts = all('script[type="application/ld+json"]').map((node) => JSON.parse(node.textContent))
  const robots = all('meta[name=robots]').map((meta) => meta.getAttribute('content'))
  const [image] = all('body img').filter((shown) => !shown.getAttribute('src')?.endsWith('code.svg'))
  return { document, graph, link, scripts, robots, image }
}

const edition = (...events: Event[]) => writtenEdition(events, { pictures: true })

describe('a page', () => {
  test('of the site or of an event has all a card is made of, at absolute addresses', async () => {
    const written = await edition(event)
    const pages = ['/', '/about/', '/archive/2021/04/', '/dushu-2021/', '/dushu-2021/li-ming/']
    for (const path of pages) {
      const { document, graph, link, scripts, robots } = read(written.text(`${path}index.html`))
      const address = BASE_URL + path.slice(1)
      expect(graph, path).toMatchObject({
        'og:url': address,
        'og:image': `${address}share.png`,
        'og:site_name': '读书与心得',
        'og:description': document.querySelector('meta[name=description]')?.getAttribute('content'),
      })
      expect(document.title).toContain(String(graph['og:title']))
      expect(written.paths).toContain(`${path}share.png`)
      expect(link('canonical')).toEqual([address])
      expect(robots).toEqual([])
      expect(scripts).toHaveLength(1)
      expect(scripts[0]['@graph'][0]).toMatchObject({ '@id': address, image: `${address}share.png` })
      expect(unknownWords(scripts[0]['@graph'])).toEqual([])
    }
  })

  test('of an article says who wrote it, when it was printed and when it was put right', async () => {
    const written = await edition(event)
    expect(read(written.text('/dushu-2021/index.html')).graph).toMatchObject({
      'og:type': 'article',
      'article:published_time': '2021-04-23',
      'article:modified_time': '2021-05-01',
      'article:author': '陈晓',
    })
    const reflection = read(written.text('/dushu-2021/li-ming/index.html')).graph
    expect(reflection).toMatchObject({ 'og:title': '把书读进心里 李明', 'article:author': '李明' })
    expect(reflection).not.toHaveProperty('article:modified_time')
    expect(read(written.text('/index.html')).graph).toMatchObject({ 'og:type': 'website' })
  })

  test('begins with the seal of who speaks, shown to nobody, and ends with what delays no text', async () => {
    const written = await edition(event)
    const html = written.text('/dushu-2021/li-ming/index.html')
    const { image, document } = read(html)
    expect(image?.getAttribute('src')).toMatch(/^\/reader\/assets\/seal-[0-9a-f]{8}\.png$/)
    expect(written.paths).toContain(image?.getAttribute('src')?.replace('/reader', ''))
    expect(image?.hasAttribute('hidden')).toBe(true)
    expect([image?.getAttribute('width'), image?.getAttribute('loading')]).toEqual(['300', 'lazy'])
    expect(document.querySelector('body img')).toBe(image)
    expect(html.indexOf('ld+json')).toBeGreaterThan(html.indexOf('</article>'))
    const other = read(written.text('/dushu-2021/ouyang-lan/index.html')).image
    expect(other?.getAttribute('src')).not.toBe(image?.getAttribute('src'))
  })

  test('leads to its feed: an article to its event’s, any other to the site’s', async () => {
    const written = await edition(event)
    const feedsOf = (path: string) => read(written.text(`${path}index.html`)).link('alternate')
    expect(feedsOf('/')).toEqual(['/reader/feed.xml', '/reader/feed.json'])
    expect(feedsOf('/about/')).toEqual(['/reader/feed.xml'])
    expect(feedsOf('/dushu-2021/li-ming/')).toEqual(['/reader/dushu-2021/feed.xml'])
    for (const feed of ['/feed.xml', '/feed.json', '/dushu-2021/feed.xml'])
      expect(written.paths).toContain(feed)
  })
})

describe('a page that is not to be passed on', () => {
  test('has no card and is in no index: withdrawn, not found, offline', async () => {
    const gone = anEvent({ slug: 'gone', status: 'withdrawn', reflections: [] })
    const written = await edition(event, gone)
    for (const file of ['/gone/index.html', '/404.html', '/offline.html']) {
      const { graph, scripts, robots, image, link } = read(written.text(file))
      expect({ graph, scripts, robots, image, feeds: link('alternate') }, file).toEqual({
        graph: {},
        scripts: [],
        robots: ['noindex'],
        image: undefined,
        feeds: [],
      })
    }
    expect(written.paths.filter((path) => path.startsWith('/gone/'))).toEqual([
      '/gone/data.json',
      '/gone/index.html',
      '/gone/print/data.json',
      '/gone/print/index.html',
    ])
  })

  test('at a former address names the present one', async () => {
    const written = await edition(event)
    const { graph, link, robots } = read(written.text('/du-shu/index.html'))
    expect({ graph, robots, canonical: link('canonical') }).toEqual({
      graph: {},
      robots: ['noindex'],
      canonical: ['/reader/dushu-2021/'],
    })
  })
})

test('without a base URL nothing is said that would have to be absolute', async () => {
  const written = await writtenEdition([event], { site: SITE, pictures: true })
  const { graph, scripts } = read(written.text('/dushu-2021/index.html'))
  expect(graph).not.toHaveProperty('og:url')
  expect(graph).toMatchObject({ 'og:image': '/dushu-2021/share.png' })
  expect(scripts[0]['@graph'][0]).toMatchObject({ url: '/dushu-2021/' })
})

test('without pictures there is a card of words', async () => {
  const written = await writtenEdition([event])
  const { graph, image } = read(written.text('/dushu-2021/index.html'))
  expect(graph).toMatchObject({ 'og:url': `${BASE_URL}dushu-2021/` })
  expect([graph['og:image'], image]).toEqual([undefined, undefined])
  expect(written.paths.filter((path) => path.endsWith('.png'))).toEqual([])
})

test('no pack holds what is not for the readers of pages', async () => {
  const written = await edition(event, anEvent({ slug: 'other', reflections: [aReflection()] }))
  const packed = written.paths
    .filter((path) => path.startsWith('/packs/'))
    .flatMap((path) => Object.keys(JSON.parse(written.text(path)).files ?? {}))
  expect(packed).toContain('/dushu-2021/')
  expect(packed.filter((path) => /\.(?:png|epub|xml)$|feed/.test(path))).toEqual([])
})
