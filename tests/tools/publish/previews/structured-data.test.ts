// What an article is in the words of schema.org: true, and in its words only.
import { describe, expect, test } from 'vitest'
import type { Event } from '#content/schema/event.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { unknownWords } from '#tests/support/schema-vocabulary.ts'
import { createAddresses } from '#tools/publish/addresses.ts'
import { articlesOf } from '#tools/publish/articles.ts'
import { articleData, pageData } from '#tools/publish/previews/structured-data.ts'

const site = { name: '读书与心得', publisher: '总报社', baseUrl: 'https://example.org/' }
const surroundings = {
  site,
  addressOf: createAddresses(site, '/'),
  image: 'https://example.org/share.png',
}

/** Everything an event can say of itself. */
const whole = anEvent({
  about: {
    name: '春天读书会',
    startDate: '2021-04-22',
    organizer: { type: 'Organization', name: '市总工会' },
    performer: [{ type: 'Person', name: '王老师', jobTitle: '教授' }],
    moderator: [{ type: 'Person', name: '赵老师', affiliation: '城南医院' }],
    attendance: '三十余人',
    location: '城南医院图书室',
  },
  corrections: [{ date: '2021-05-01', text: '一处有误。' }],
  reflections: [
    aReflection(),
    aReflection({
      slug: 'banzu',
      voices: [{ type: 'Organization', name: '急诊班组' }],
      blocks: [aParagraph({ id: 'p0000b1' })],
    }),
  ],
})
const bare = anEvent({
  about: undefined,
  byline: undefined,
  publisher: undefined,
  datePublished: undefined,
  reflections: [],
})

const dataOf = (event: Event) => articlesOf(event).map((article) => articleData(article, surroundings))
const pageDataOf = (path: string) => pageData({ path, title: '页', description: '说明' }, surroundings)

test('every type and every property is schema.org’s', () => {
  const graphs = [...dataOf(whole), ...dataOf(bare), pageDataOf('/'), pageDataOf('/about/')]
  expect(unknownWords(graphs.map((graph) => graph['@graph']))).toEqual([])
})

test('a word that is not schema.org’s would be found', () => {
  const author = [{ '@type': 'Writer', name: '某' }, { nam: '某' }]
  expect(unknownWords({ '@type': 'Article', headlines: '标题', author })).toEqual([
    'Article.headlines',
    'Writer',
    '?.nam',
  ])
})

describe('a report', () => {
  test('is a news article of its authors and publisher, about the event, with its reflections as parts', () => {
    expect(dataOf(whole)[0]).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          '@id': 'https://example.org/dushu-2021/',
          url: 'https://example.org/dushu-2021/',
          headline: '春天读书会 走进城南医院',
          image: 'https://example.org/share.png',
          datePublished: '2021-04-23',
          dateModified: '2021-05-01',
          author: [{ '@type': 'Person', name: '陈晓' }],
          publisher: { '@type': 'Organization', name: '城南职工报' },
          about: {
            '@type': 'Event',
            name: '春天读书会',
            startDate: '2021-04-22',
            organizer: { '@type': 'Organization', name: '市总工会' },
            performer: [{ '@type': 'Person', name: '王老师', jobTitle: '教授' }],
            contributor: [{ name: '赵老师', affiliation: { '@type': 'Organization', name: '城南医院' } }],
            location: { '@type': 'Place', name: '城南医院图书室' },
          },
          hasPart: [
            {
              '@type': 'Article',
              '@id': 'https://example.org/dushu-2021/li-ming/',
              headline: '把书读进心里',
              author: [{ '@type': 'Person', name: '李明' }],
            },
            { '@id': 'https://example.org/dushu-2021/banzu/', author: [{ '@type': 'Organization' }] },
          ],
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: '首页', item: 'https://example.org/' },
            { position: 2, name: '春天读书会 走进城南医院', item: 'https://example.org/dushu-2021/' },
          ],
        },
      ],
    })
  })

  test('says nothing that its event does not', () => {
    const [node] = dataOf(bare)[0]?.['@graph'] ?? []
    expect(Object.keys(Object(node))).toEqual([
      '@type',
      '@id',
      'url',
      'headline',
      'inLanguage',
      'image',
      'publisher',
    ])
    expect(node).toMatchObject({ publisher: { name: '总报社' } })
  })
})

test('a reflection is an article of who speaks in it, with affiliation and post, and part of the report', () => {
  expect(dataOf(whole)[1]).toMatchObject({
    '@graph': [
      {
        '@type': 'Article',
        '@id': 'https://example.org/dushu-2021/li-ming/',
        datePublished: '2021-04-23',
        author: [
          {
            '@type': 'Person',
            name: '李明',
            affiliation: { '@type': 'Organization', name: '城南医院' },
            jobTitle: '护士',
          },
        ],
        isPartOf: { '@type': 'NewsArticle', '@id': 'https://example.org/dushu-2021/' },
      },
      { itemListElement: [{ position: 1 }, { position: 2 }, { position: 3, name: '把书读进心里' }] },
    ],
  })
})

test('the front page is the site, another page is a page of it', () => {
  expect(pageDataOf('/')['@graph']).toMatchObject([{ '@type': 'WebSite', publisher: { name: '总报社' } }])
  expect(pageDataOf('/about/')['@graph']).toMatchObject([
    { '@type': 'WebPage', isPartOf: { '@id': 'https://example.org/' } },
    { '@type': 'BreadcrumbList' },
  ])
})
