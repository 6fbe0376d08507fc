// The articles of an event: which there are, who answers for them, when they were printed and changed.
import { describe, expect, test } from 'vitest'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { articlesOf, reportOf } from '#tools/publish/articles.ts'
import { lastingId } from '#tools/publish/lasting-id.ts'

describe('the articles of an event', () => {
  test('are its report and the reflections that stand', () => {
    const gone = aReflection({ slug: 'gone', status: 'withdrawn', blocks: [aParagraph({ id: 'p0000c1' })] })
    const event = anEvent({ reflections: [aReflection(), gone] })
    expect(articlesOf(event).map(({ path }) => path)).toEqual(['/dushu-2021/', '/dushu-2021/li-ming/'])
  })

  test('are those of who wrote, and of who speaks', () => {
    expect(articlesOf(anEvent()).map(({ authors }) => authors.map(({ name }) => name))).toEqual([
      ['陈晓'],
      ['李明'],
      ['欧阳兰'],
    ])
    expect(reportOf(anEvent({ byline: undefined })).authors).toEqual([])
  })

  test('were printed with the event, or on a day of their own', () => {
    const event = anEvent({ reflections: [aReflection({ datePublished: '2021-05-09' })] })
    expect(articlesOf(event).map(({ published }) => published)).toEqual(['2021-04-23', '2021-05-09'])
  })

  test('were changed by the last correction that is about them', () => {
    const corrections = [
      { date: '2021-06-01', text: '一处有误。', block: 'p0000a1' },
      { date: '2021-05-01', text: '又一处有误。' },
    ]
    expect(articlesOf(anEvent({ corrections })).map(({ changed }) => changed)).toEqual([
      '2021-06-01',
      '2021-06-01',
      '2021-04-23',
    ])
    expect(reportOf(anEvent({ datePublished: undefined })).changed).toBeUndefined()
  })
})

describe('the name of an article that lasts', () => {
  const event = anEvent({
    slug: 'new-name',
    formerSlugs: ['first-name', 'second-name'],
    reflections: [aReflection({ formerSlugs: ['li'] })],
  })
  const site = { name: '读书与心得', baseUrl: 'https://example.org/' }

  test('is the address it had first', () => {
    expect(articlesOf(event).map((article) => lastingId(article, site))).toEqual([
      'https://example.org/first-name/',
      'https://example.org/first-name/li/',
    ])
  })

  test('is a UUID where no address is absolute: one for each, the same every time', () => {
    const ids = articlesOf(event).map((article) => lastingId(article, { name: site.name }))
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(2)
    expect(articlesOf(event).map((article) => lastingId(article, { name: site.name }))).toEqual(ids)
    expect(lastingId(reportOf(event), { name: '别的网站' })).not.toBe(ids[0])
  })
})
