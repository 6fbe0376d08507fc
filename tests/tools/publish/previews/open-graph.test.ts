// The elements a messenger makes its card of.
import { expect, test } from 'vitest'
import { openGraph } from '#tools/publish/previews/open-graph.ts'

const page = { type: 'article', title: '标题', description: '开头', siteName: '网站' } as const
const namesIn = (html: string) => Array.from(html.matchAll(/property="([^"]+)"/g), ([, name]) => name)

test('what is not known has no element', () => {
  expect(namesIn(openGraph(page))).toEqual([
    'og:type',
    'og:title',
    'og:description',
    'og:site_name',
    'og:locale',
  ])
})

test('words cannot leave their attribute', () => {
  expect(openGraph({ ...page, title: '"><script>&' })).toContain('content="&quot;&gt;&lt;script&gt;&amp;"')
})

test('a page that was never changed does not say that it was', () => {
  const dated = { ...page, published: '2021-04-23' }
  expect(namesIn(openGraph({ ...dated, changed: '2021-04-23' }))).not.toContain('article:modified_time')
  expect(openGraph({ ...dated, changed: '2021-05-01' })).toContain(
    '<meta property="article:modified_time" content="2021-05-01">',
  )
})
