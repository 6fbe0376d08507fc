// Every address of the site, letter by letter: links to them are for ever.
import { describe, expect, test } from 'vitest'
import {
  archivePath,
  bookletPath,
  canonicalPath,
  dataPath,
  facePath,
  faceWeight,
  figurePath,
  isBooklet,
  isSlug,
  keptPicturePath,
  packOfFile,
  packOfPage,
  packOfPicture,
  pageCodePath,
  pageFile,
  picturePath,
  RESERVED_EVENT_SLUGS,
  RESERVED_REFLECTION_SLUGS,
  reflectionPath,
  reportPath,
} from '#content/paths.ts'

test('a page is known by its event, its reflection or its month', () => {
  expect(reportPath('dushu-2021')).toBe('/dushu-2021/')
  expect(reflectionPath('dushu-2021', 'li-ming')).toBe('/dushu-2021/li-ming/')
  expect(archivePath('2018-11')).toBe('/archive/2018/11/')
  expect(bookletPath('dushu-2021')).toBe('/dushu-2021/print/')
})

test('data and file of a page lie beside each other', () => {
  expect(dataPath('/dushu-2021/')).toBe('/dushu-2021/data.json')
  expect(pageFile('/dushu-2021/')).toBe('/dushu-2021/index.html')
  expect(pageFile('/')).toBe('/index.html')
  expect(figurePath('dushu-2021', 'photo-1.jpg')).toBe('/dushu-2021/photo-1.jpg')
  expect(pageCodePath('/dushu-2021/li-ming/')).toBe('/dushu-2021/li-ming/code.svg')
})

test('a face is named by its content and weight, below what it is cut for', () => {
  const face = facePath('event/dushu-2021', 700, '0123abcd')
  expect(face).toBe('/assets/song/event/dushu-2021/0123abcd-700.woff2')
  expect(faceWeight(face)).toBe('700')
})

test('whichever image of an event is asked for, the one its pack holds stands in for it', () => {
  const kept = { pack: 'event/dushu-2021', file: keptPicturePath('dushu-2021', '0123abcd') }
  expect(packOfPicture(picturePath('dushu-2021', '0123abcd', 1600, 'avif'))).toEqual(kept)
  expect(packOfPicture(kept.file)).toEqual(kept)
  expect(packOfFile('/dushu-2021/round.gif')).toBe(kept.pack)
  for (const other of [
    '/icon.svg',
    '/assets/app.js',
    '/assets/photo.png',
    '/dushu-2021/',
    '/dushu-2021/li/code.svg',
  ])
    expect(packOfPicture(other), other).toBeUndefined()
})

test('the booklet is in no pack: it says once more what the event says', () => {
  expect(packOfPage(reportPath('dushu-2021'))).toBe('event/dushu-2021')
  expect(packOfPage(bookletPath('dushu-2021'))).toBeUndefined()
  expect(isBooklet(bookletPath('dushu-2021'))).toBe(true)
  expect(isBooklet(reflectionPath('dushu-2021', 'blueprint'))).toBe(false)
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
