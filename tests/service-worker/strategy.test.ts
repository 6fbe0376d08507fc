import { expect, test } from 'vitest'
import { plan } from '#service-worker/strategy.ts'

const SCOPE = 'https://paper.example/reader/'
const asked = (path: string, change = {}) =>
  plan({ method: 'GET', mode: 'navigate', range: false, url: new URL(path, SCOPE).href, ...change }, SCOPE)

test.each([
  ['dushu-2021/', 'event/dushu-2021', '/dushu-2021/'],
  ['dushu-2021', 'event/dushu-2021', '/dushu-2021/'],
  ['dushu-2021/index.html', 'event/dushu-2021', '/dushu-2021/'],
  ['dushu-2021/li-ming/?from=timeline&isappinstalled=0', 'event/dushu-2021', '/dushu-2021/li-ming/'],
])('a page of an event is its pack’s: %s', (path, pack, page) => {
  expect(asked(path)).toEqual({ kind: 'page', pack, page })
})

test('the front page is asked of the network first', () => {
  expect(asked('')).toEqual({ kind: 'fresh-page', pack: 'front', page: '/' })
})

test('an address that is no word of ours has no pack, however it is spelt', () => {
  for (const path of ['%E0%A4%A', 'archive/2021/04/', 'a%00b/', '..%2f..%2f'])
    expect(asked(path)).toMatchObject({ kind: 'page', pack: undefined })
})

test('the data of a page is its page’s pack’s', () => {
  expect(asked('dushu-2021/data.json', { mode: 'cors' })).toMatchObject({
    kind: 'data',
    page: '/dushu-2021/',
  })
})

test.each([
  ['another method', 'dushu-2021/', { method: 'POST' }],
  ['a question only', 'dushu-2021/', { method: 'HEAD' }],
  ['a part of a file', 'dushu-2021/a.jpg', { range: true, mode: 'no-cors' }],
  ['another host', 'https://elsewhere.example/reader/x/', {}],
  ['a neighbour on the same host', 'https://paper.example/other/', {}],
  ['the worker itself', 'sw.js', { mode: 'same-origin' }],
  ['a list of files', 'packs/front.json', { mode: 'cors' }],
  ['the way out', 'dushu-2021/?nosw=1', {}],
])('%s is none of the worker’s business (row 37)', (_, path, change) => {
  expect(asked(path, change)).toBeUndefined()
})
