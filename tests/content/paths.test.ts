// Every address of the site, letter by letter: links to them are for ever.
import { describe, expect, test } from 'vitest'
import {
  archivePath,
  canonicalPath,
  dataPath,
  figurePath,
  isSlug,
  pageFile,
  RESERVED_EVENT_SLUGS,
  RESERVED_REFLECTION_SLUGS,
  reflectionPath,
  reportPath,
} from '#content/paths.ts'

test('a page is known by its event, its reflection or its month', () => {
  expect(reportPath('dushu-2021')).toBe('/dushu-2021/')
  expect(reflectionPath('dushu-2021', 'li-ming')).toBe('/dushu-2021/li-ming/')
  expect(archivePath('2018-11')).toBe('/archive/2018/11/')
})

test('data and file of a page lie beside each other', () => {
  expect(dataPath('/dushu-2021/')).toBe('/dushu-2021/data.json')
  expect(pageFile('/dushu-2021/')).toBe('/dushu-2021/index.html')
  expect(pageFile('/')).toBe('/index.html')
  expect(figurePath('dushu-2021', 'photo-1.jpg')).toBe('/dushu-2021/photo-1.jpg')
})

test.each([
  ['dushu-2021', true],
  ['2021', true],
  ['Dushu', false],
  ['a--b', false],
  ['a/b', false],
  ['', false],
])('%j is a word of an address: %s', (word, expected) => {
  expect(isSlug(word)).toBe(expected)
})

describe('the canonical address', () => {
  test.each([
    ['/', '/'],
    ['', '/'],
    ['/index.html', '/'],
    ['/dushu-2021', '/dushu-2021/'],
    ['/dushu-2021/', '/dushu-2021/'],
    ['/dushu-2021/index.html', '/dushu-2021/'],
    ['/dushu-2021/li-ming/index.html', '/dushu-2021/li-ming/'],
    ['/dushu-2021/reindex.html', '/dushu-2021/reindex.html/'],
  ])('of %j is %j', (pathname, canonical) => {
    expect(canonicalPath(pathname)).toBe(canonical)
    expect(canonicalPath(canonical)).toBe(canonical)
  })
})

test('the words the site keeps for itself are those of the design', () => {
  expect(RESERVED_EVENT_SLUGS).toEqual(['archive', 'search', 'shelf', 'about', 'assets', 'packs', 'feed'])
  expect(RESERVED_REFLECTION_SLUGS).toEqual(['print', 'feed'])
})
