import { describe, expect, test } from 'vitest'
import { framed, readPackManifest, unframed } from '#content/packs.ts'

const HASH = 'a'.repeat(64)
const manifest = { version: 'v1', shell: 's1', bytes: 10, files: { '/x/': HASH } }

describe('a manifest', () => {
  test('is read with what it says and nothing else', () => {
    expect(readPackManifest({ ...manifest, title: '报道', stray: 1 })).toEqual({ ...manifest, title: '报道' })
  })

  test.each([
    ['a page of another host', '<!doctype html>'],
    ['nothing', null],
    ['a pack without files', { version: 'v1', shell: 's1', bytes: 10 }],
    ['a file without a hash', { ...manifest, files: { '/x/': 'abc' } }],
    ['a file outside the site', { ...manifest, files: { 'https://elsewhere.example/': HASH } }],
    ['a way out of the folder', { ...manifest, files: { '/../x': HASH, '/a b': HASH } }],
  ])('is none when it is %s', (_, json) => {
    expect(readPackManifest(json)).toBeUndefined()
  })
})

describe('what stands in every page', () => {
  const frame = ['p{color:red}', 'start()', '']
  const page = '<style>p{color:red}</style><p>工会</p><script>start()</script>'

  test('is left out of a pack and put back on the device', () => {
    expect(unframed(page, frame)).not.toContain('color')
    expect(framed(unframed(page, frame), frame)).toBe(page)
  })

  test('may be absent', () => {
    expect(framed(unframed('<p>工会</p>', frame), frame)).toBe('<p>工会</p>')
    expect(framed(unframed(page, []), [])).toBe(page)
  })
})
