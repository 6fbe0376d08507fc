import { expect, test } from 'vitest'
import { plan } from '#service-worker/strategy.ts'

const SCOPE = 'https://paper.example/reader/'
const asked = (path: string, change = {}) =>
  plan(
    {
      method: 'GET',
      mode: 'navigate',
      referrer: '',
      range: false,
      url: new URL(path, SCOPE).href,
      ...change,
    },
    SCOPE,
  )

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
  ['dushu-2021/reading-room.jpg', 'event/dushu-2021'],
  ['assets/song/event/dushu-2021/1-400.woff2', 'event/dushu-2021'],
  ['assets/song/front/1-400.woff2', 'front'],
])('a picture and a face are their pack’s: %s', (path, pack) => {
  expect(asked(path, { mode: 'no-cors' })).toEqual({ kind: 'pack-file', pack, file: `/${path}` })
})

test('an image in one of its kinds is the network’s, and stood in for by the one that is held', () => {
  expect(asked('assets/figures/dushu-2021/0123abcd-1600.avif', { mode: 'no-cors' })).toEqual({
    kind: 'picture',
    pack: 'event/dushu-2021',
    file: '/assets/figures/dushu-2021/0123abcd.webp',
  })
})

test.each(['assets/app-1.js', 'icon-192.png', 'assets/x.jpg', 'assets/song/2018/11/1-400.woff2'])(
  'what is no event’s is looked for in the shells: %s',
  (path) => {
    expect(asked(path, { mode: 'no-cors' })).toEqual({ kind: 'shell-file', file: `/${path}` })
  },
)

test('a page come to by the way out is the worker’s when it is loaded again', () => {
  const change = { mode: 'navigate', referrer: `${SCOPE}dushu-2021/?nosw=1` }
  expect(asked('dushu-2021/', change)).toMatchObject({ kind: 'page' })
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
  [
    'a script on the way out',
    'assets/app-1.js',
    { mode: 'cors', referrer: `${SCOPE}dushu-2021/?from=timeline&nosw=1` },
  ],
])('%s is none of the worker’s business (row 37)', (_, path, change) => {
  expect(asked(path, change)).toBeUndefined()
})
