import { describe, expect, test } from 'vitest'
import { createPageCache } from '#app/page-cache.ts'
import type { LoadedPage } from '#routes/define-route.tsx'

const MINUTE = 60_000

const page = (title: string): LoadedPage => ({
  route: 'report',
  data: null,
  head: { title, description: '' },
  outline: [],
  ahead: [],
  faces: [],
  view: null,
})

function makeCache() {
  const clock = { now: 0 }
  const asked: string[] = []
  const state = { fails: false }
  const pages = {
    patterns: [],
    load: async (pathname: string) => {
      asked.push(pathname)
      if (state.fails) throw new Error('offline')
      return page(`${pathname} ${asked.length}`)
    },
    revive: async () => page('revived'),
  }
  const cache = createPageCache(pages, { pathname: '/first/', page: page('first') }, () => clock.now)
  return { cache, clock, asked, state }
}

describe('pages in memory', () => {
  test('are asked for once, however often and however spelt', async () => {
    const { cache, asked } = makeCache()
    await Promise.all([cache.load('/x/'), cache.load('/x'), cache.load('/x/index.html')])
    expect(asked).toEqual(['/x/'])
    expect(cache.fresh('/x/')?.head.title).toBe('/x/ 1')
  })

  test('begin with the page that came with the document', () => {
    const { cache } = makeCache()
    expect(cache.peek('/first/')?.head.title).toBe('first')
  })

  test('are asked for anew after ten minutes, but serve a step back at any age', async () => {
    const { cache, clock, asked } = makeCache()
    await cache.load('/x/')
    clock.now = 11 * MINUTE
    expect(cache.fresh('/x/')).toBeUndefined()
    expect(cache.peek('/x/')?.head.title).toBe('/x/ 1')
    expect((await cache.load('/x/')).head.title).toBe('/x/ 2')
    expect(asked).toHaveLength(2)
  })

  test('are not kept when they failed', async () => {
    const { cache, asked, state } = makeCache()
    state.fails = true
    await expect(cache.load('/x/')).rejects.toThrow('offline')
    state.fails = false
    await cache.load('/x/')
    expect(asked).toHaveLength(2)
  })

  test('that are old still serve a step back when asking anew failed', async () => {
    const { cache, clock, state } = makeCache()
    await cache.load('/x/')
    clock.now = 11 * MINUTE
    state.fails = true
    await expect(cache.load('/x/')).rejects.toThrow('offline')
    expect(cache.peek('/x/')?.head.title).toBe('/x/ 1')
  })

  test('are forgotten, oldest first, beyond forty', async () => {
    const { cache } = makeCache()
    for (let at = 0; at < 40; at += 1) await cache.load(`/p${at}/`)
    expect(cache.peek('/first/')).toBeUndefined()
    expect(cache.peek('/p0/')).toBeDefined()
  })
})
