import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headersFor, readHeadersFile } from '#tests/hosts/support/read-headers-file.ts'
import { cacheControl, SECURITY_HEADERS } from '#tools/publish/host-headers.ts'
import { hostFiles } from '#tools/publish/hosts/host-files.ts'
import { hostTable } from '#tools/publish/hosts/host-table.ts'
import { MEDIA_TYPES } from '#tools/publish/hosts/media-types.ts'

describe('what may be kept', () => {
  test('is assets for ever, icons for a day, and nothing else', () => {
    expect(cacheControl('/assets/app-1.js')).toBe('public, max-age=31536000, immutable')
    expect(cacheControl('/icon.svg')).toBe('public, max-age=86400')
    expect(cacheControl('/icon-192.png')).toBe('public, max-age=86400')
    for (const path of ['/', '/x/', '/x/data.json', '/sw.js', '/packs/event/x.json', '/404.html'])
      expect(cacheControl(path), path).toBe('no-cache')
  })

  test('is no page or image of an event whose name begins like an icon', () => {
    expect(cacheControl('/icon-2024/')).toBe('no-cache')
    expect(cacheControl('/icon-2024/photo.png')).toBe('no-cache')
  })
})

describe.each(['/', '/reader/'])('the _headers file of an edition at %s', (base) => {
  const assets = ['/assets/app-1.js', '/assets/card-2.css']
  const text = hostFiles(base, assets).get('_headers') ?? ''
  const rules = readHeadersFile(text)

  test('protects every answer', () => {
    for (const path of ['', 'x/', 'assets/app-1.js', 'nope'])
      expect(headersFor(rules, base + path)).toMatchObject(SECURITY_HEADERS)
  })

  test('rules every path it speaks of as the other hosts do, and never twice', () => {
    const kept = [
      'assets/app-1.js',
      'assets/card-2.css',
      'assets/song/event/x/1-400.woff2',
      'icon.svg',
      'icon-192.png',
    ]
    for (const path of [...kept, 'sw.js', 'packs/event/x.json'])
      expect(headersFor(rules, base + path)['Cache-Control'], path).toBe(cacheControl(`/${path}`))
  })

  test('lets no script be kept that is not there: Cloudflare answers 404 with the headers of the address', () => {
    expect(headersFor(rules, `${base}assets/app-0.js`)['Cache-Control']).toBeUndefined()
  })

  test('tells of as many scripts as Cloudflare reads rules, and leaves the rest to be asked for anew', () => {
    const many = Array.from({ length: 200 }, (_, at) => `/assets/part-${at}.js`)
    const all = readHeadersFile(hostFiles(base, many).get('_headers') ?? '')
    expect(all).toHaveLength(100)
    expect(headersFor(all, `${base}assets/part-0.js`)['Cache-Control']).toContain('immutable')
    expect(headersFor(all, `${base}assets/part-199.js`)['Cache-Control']).toBeUndefined()
  })

  test('leaves pages to the host, which asks anew each time', () => {
    for (const path of ['', 'x/', 'x/y/', 'x/data.json', 'icon-2024/', '404.html'])
      expect(headersFor(rules, base + path)['Cache-Control'], path).toBeUndefined()
  })

  test('speaks of nothing beside the base path, within the limits of Cloudflare', () => {
    expect(rules.filter(({ path }) => !path.startsWith(base))).toEqual([])
    expect(rules.length).toBeLessThanOrEqual(100)
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000)
  })
})

describe('what an operator reads', () => {
  test('has the table of headers and types as they are', () => {
    expect(readFileSync('docs/operating.md', 'utf8')).toContain(hostTable('/'))
  })

  test('knows every kind of file that our own server knows', () => {
    const served = readFileSync('tools/serve/content-types.ts', 'utf8').matchAll(/^ {2}'\.(\w+)':/gm)
    const told = MEDIA_TYPES.flatMap(({ extensions }) => extensions)
    expect(told.toSorted()).toEqual(Array.from(served, ([, extension]) => extension).sort())
  })
})
