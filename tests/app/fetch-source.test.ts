import { afterEach, describe, expect, test, vi } from 'vitest'
import { createFetchSource } from '#app/fetch-source.ts'
import { OrdinaryLoadNeeded } from '#content/source.ts'
import { SITE } from '#tests/support/literal-source.ts'

const source = createFetchSource({ site: SITE, shell: 'one', base: '/reader/' })

/** Answers every request in this test with one response; the network itself is what this file is about. */
function answer(status: number, body: string) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    return new Response(body, { status })
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('data from beside a page', () => {
  test('is asked for below the base path', async () => {
    const asked = answer(200, JSON.stringify({ shell: 'one', route: 'report', data: { slug: 'x' } }))
    expect(await source.report('x')).toEqual({ slug: 'x' })
    await source.reflection('x', 'y')
    await source.booklet('x')
    await source.archive('2020-03')
    await source.front()
    expect(asked).toEqual([
      '/reader/x/data.json',
      '/reader/x/y/data.json',
      '/reader/x/print/data.json',
      '/reader/archive/2020/03/data.json',
      '/reader/data.json',
    ])
  })

  test.each([404, 410])('answered with %d means that nothing stands there', async (status) => {
    answer(status, '<!doctype html>')
    expect(await source.report('x')).toBeUndefined()
  })

  test.each([500, 503, 403])('answered with %d is a failure', async (status) => {
    answer(status, '')
    await expect(source.report('x')).rejects.toThrow(String(status))
  })

  test.each([
    ['another shell', JSON.stringify({ shell: 'two', route: 'report', data: {} })],
    ['a page', '<!doctype html>'],
    ['half a file', '{"shell":"one","rou'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a moved page', JSON.stringify({ shell: '', route: 'moved', data: '/y/' })],
  ])('that is %s needs an ordinary page load', async (_, body) => {
    answer(200, body)
    await expect(source.report('x')).rejects.toBeInstanceOf(OrdinaryLoadNeeded)
  })
})
