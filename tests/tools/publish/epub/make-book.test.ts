// The book of an event: complete, the same bytes every time, its links leading inside it. Whether it is an EPUB, epubcheck tells.
import { strFromU8, unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { Event } from '#content/schema/event.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { makeBook } from '#tools/publish/epub/make-book.ts'

const site = { name: '读书与心得', baseUrl: 'https://example.org/' }

async function bookOf(event: Event, images: Record<string, Uint8Array> = {}, cover?: Uint8Array) {
  const contentDir = temporaryFolder(images)
  const addressOf = (path: string) => `https://example.org${path}`
  return makeBook(event, { site, addressOf, contentDir, undated: '2020-01-02', cover })
}

function unpack(book: Uint8Array) {
  const files = unzipSync(book)
  return {
    names: Object.keys(files),
    text: (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array()),
    bytes: (name: string) => files[`EPUB/${name}`],
  }
}

describe('a book', () => {
  test('says first, uncompressed, that it is one', async () => {
    const book = await bookOf(anEvent())
    expect(strFromU8(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  })

  test('has cover, contents, report and every reflection that stands', async () => {
    const gone = aReflection({ slug: 'gone', status: 'withdrawn', blocks: [aParagraph({ id: 'p0000c1' })] })
    const { names, text } = unpack(await bookOf(anEvent({ reflections: [...anEvent().reflections, gone] })))
    expect(names).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/package.opf',
      'EPUB/contents.xhtml',
      'EPUB/cover.xhtml',
      'EPUB/report.xhtml',
      'EPUB/reflection-li-ming.xhtml',
      'EPUB/reflection-ouyang-lan.xhtml',
      'EPUB/book.css',
    ])
    expect(text('contents.xhtml')).toContain('<a href="reflection-li-ming.xhtml">把书读进心里</a>')
    expect(text('report.xhtml')).toContain('<h1>春天读书会<br/>走进城南医院</h1>')
    expect(text('report.xhtml')).toContain('陈晓　2021年4月23日')
    expect(text('reflection-li-ming.xhtml')).toContain('李明　城南医院护士')
    expect(text('reflection-li-ming.xhtml')).toContain('听完这一课，我想把书再读一遍。')
    expect(text('package.opf')).toContain('<dc:creator>陈晓</dc:creator>')
    expect(text('package.opf')).toContain(
      '<dc:identifier id="id">https://example.org/dushu-2021/</dc:identifier>',
    )
    expect(text('package.opf')).toContain('<meta property="dcterms:modified">2021-04-22T16:00:00Z</meta>')
  })

  test('is the same bytes for the same event', async () => {
    const first = await bookOf(anEvent())
    expect(Buffer.compare(await bookOf(anEvent()), first)).toBe(0)
    const other = await bookOf(anEvent({ corrections: [{ date: '2021-05-01', text: '一处有误。' }] }))
    expect(Buffer.compare(other, first)).not.toBe(0)
  })

  test('has a picture on its cover when there is one, else its title', async () => {
    const cover = Uint8Array.of(1, 2, 3)
    const pictured = unpack(await bookOf(anEvent(), {}, cover))
    expect(pictured.bytes('cover.png')).toEqual(cover)
    expect(pictured.text('cover.xhtml')).toContain('<img src="cover.png" alt="春天读书会 走进城南医院"/>')
    expect(pictured.text('package.opf')).toContain('properties="cover-image"')
    const plain = unpack(await bookOf(anEvent()))
    expect(plain.text('cover.xhtml')).toContain('<h1>春天读书会<br/>走进城南医院</h1>')
    expect(plain.text('package.opf')).not.toContain('cover.png')
  })

  test('without a date is of the day it is given', async () => {
    const { text } = unpack(await bookOf(anEvent({ datePublished: undefined })))
    expect(text('package.opf')).toContain('2020-01-01T16:00:00Z')
    expect(text('package.opf')).not.toContain('<dc:date>')
  })
})

describe('what leads out of a chapter', () => {
  const linking = (value: string) =>
    anEvent({
      reflections: [
        aReflection({
          blocks: [
            aParagraph({
              id: 'p0000a1',
              text: '看这里',
              spans: [{ start: 1, end: 3, type: 'link', value }],
            }),
          ],
        }),
      ],
    })
  const linkOf = async (value: string, addressOf?: (path: string) => string) => {
    const book = await makeBook(linking(value), {
      site,
      addressOf,
      contentDir: temporaryFolder(),
      undated: '2020-01-02',
    })
    return /看(?:<a href="([^"]*)">)?这里/.exec(unpack(book).text('reflection-li-ming.xhtml'))?.[1]
  }

  test.each([
    ['/dushu-2021/', 'report.xhtml'],
    ['/dushu-2021/?p=p000003#p000003', 'report.xhtml#p000003'],
    ['/dushu-2021/#p000001', 'report.xhtml#p000001'],
    ['/dushu-2021/?p=pzzzzzz#pzzzzzz', 'report.xhtml'],
    ['/dushu-2021/li-ming/#p0000a1', 'reflection-li-ming.xhtml#p0000a1'],
    ['https://example.com/', 'https://example.com/'],
  ])('to %s leads to %s', async (value, address) => {
    expect(await linkOf(value)).toBe(address)
  })

  test('to the rest of the site leads there, where its address is known', async () => {
    expect(await linkOf('/about/', (path) => `https://example.org${path}`)).toBe('https://example.org/about/')
    expect(await linkOf('/about/')).toBeUndefined()
  })
})

describe('the pictures of a book', () => {
  const figure = (id: string, src: string) => ({ type: 'figure' as const, id, src, alt: '图书室' })
  const event = anEvent({
    report: { blocks: [figure('p0000f1', 'a.jpg'), figure('p0000f2', 'b.webp'), figure('p0000f3', 'a.jpg')] },
    reflections: [],
  })

  test('are those of the event, once each, in kinds every device knows', async () => {
    const webp = await sharp({ create: { width: 4, height: 3, channels: 4, background: '#f00' } })
      .webp()
      .toBuffer()
    const jpeg = await sharp({ create: { width: 5, height: 3, channels: 3, background: '#00f' } })
      .jpeg()
      .toBuffer()
    const { names, bytes, text } = unpack(await bookOf(event, { 'a.jpg': jpeg, 'b.webp': webp }))
    expect(names.filter((name) => name.includes('figures/'))).toEqual([
      'EPUB/figures/a.jpg',
      'EPUB/figures/b.webp.jpg',
    ])
    expect(await sharp(bytes('figures/a.jpg')).metadata()).toMatchObject({ format: 'jpeg', width: 5 })
    expect(await sharp(bytes('figures/b.webp.jpg')).metadata()).toMatchObject({ format: 'jpeg', width: 4 })
    expect(text('report.xhtml')).toContain('src="figures/b.webp.jpg"')
    expect(text('package.opf')).toContain('href="figures/b.webp.jpg" media-type="image/jpeg"')
  })
})
