import { describe, expect, test } from 'vitest'
import type { HeldPack } from '#content/packs.ts'
import { isRenewedSince, longUnchecked, packOf, tooMuch } from '#service-worker/retention.ts'

const A_DAY = 86_400_000
const MEGABYTE = 1_000_000

const held = (id: string, change: Partial<HeldPack> = {}): HeldPack => ({
  id,
  version: 'v1',
  shell: 's1',
  bytes: MEGABYTE,
  saved: false,
  openedAt: 0,
  ...change,
})
const ids = (entries: readonly HeldPack[]): string[] => entries.map(({ id }) => id)

describe('what goes when room is short', () => {
  const sixty = Array.from({ length: 60 }, (_, at) => held(`event/e${at}`, { openedAt: at }))

  test('is what was not opened for longest, and no more than must', () => {
    expect(ids(tooMuch(sixty, undefined))).toEqual(ids(sixty.slice(0, 10)))
  })

  test('is nothing within the limit', () => {
    expect(tooMuch(sixty.slice(0, 50), undefined)).toEqual([])
  })

  test('is never a saved event, the front or the one on screen', () => {
    const entries = sixty.map((entry, at) => ({ ...entry, saved: at < 5 }))
    const going = ids(tooMuch([held('front'), ...entries], 'event/e5'))
    expect(going).toHaveLength(11)
    expect(going).not.toContain('front')
    for (const kept of ['event/e0', 'event/e4', 'event/e5']) expect(going).not.toContain(kept)
  })

  test('is a shell with its parts, when no pack is of it and two newer ones are there', () => {
    const shells = ['s1', 's2', 's3', 's4'].flatMap((version, at) => [
      held(`shell@${version}`, { version, shell: version, openedAt: at }),
      held(`parts@${version}`, { version, shell: version, openedAt: at }),
    ])
    expect(ids(tooMuch([...shells, held('event/old')], undefined))).toEqual(['shell@s2', 'parts@s2'])
  })
})

describe('what is asked about', () => {
  test('was not asked about for a day, longest first', () => {
    const packs = [held('a', { checkedAt: 2 * A_DAY }), held('b', { checkedAt: A_DAY }), held('c')]
    expect(ids(longUnchecked(packs, 2.5 * A_DAY))).toEqual(['c', 'b'])
  })

  test('is asked about again when the clock was set back a year', () => {
    expect(ids(longUnchecked([held('a', { checkedAt: 400 * A_DAY })], 35 * A_DAY))).toEqual(['a'])
  })
})

describe('a page on screen is of an older version', () => {
  const renewed = held('a', { renewedAt: 200 })

  test('when the pack was renewed after the page was loaded', () => {
    expect(isRenewedSince(renewed, 100, 300)).toBe(true)
    expect(isRenewedSince(renewed, 250, 300)).toBe(false)
  })

  test('but not when nothing was renewed, or a wrong clock says it will be', () => {
    expect(isRenewedSince(held('a'), 100, 300)).toBe(false)
    expect(isRenewedSince(undefined, 100, 300)).toBe(false)
    expect(isRenewedSince(renewed, 100, 150)).toBe(false)
  })
})

test('an entry of a shell stands for the pack it is of', () => {
  expect(packOf(held('shell@s1', { version: 's1' }))).toEqual({ id: 'shell', version: 's1' })
  expect(packOf(held('event/x'))).toEqual({ id: 'event/x', version: 'v1' })
})
