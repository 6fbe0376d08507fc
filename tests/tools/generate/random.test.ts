// The seeded draws: the same for the same seed, even, and of its own for each event.
import { describe, expect, test } from 'vitest'
import { below, oneOf, randomOf, shuffled } from '#tools/generate/random.ts'

const draws = (seed: number, index: number, count: number) => {
  const random = randomOf(seed, index)
  return Array.from({ length: count }, random)
}

describe('a stream of numbers', () => {
  test('is the same for the same seed and index, and another for any other', () => {
    expect(draws(7, 1, 5)).toEqual(draws(7, 1, 5))
    expect(draws(7, 2, 5)).not.toEqual(draws(7, 1, 5))
    expect(draws(8, 1, 5)).not.toEqual(draws(7, 1, 5))
    expect(draws(1, 11, 5)).not.toEqual(draws(11, 1, 5))
  })

  test('lies in [0, 1), and is even', () => {
    const tenths = Array.from({ length: 10 }, () => 0)
    for (const draw of draws(7, 1, 10_000)) {
      const tenth = Math.floor(draw * 10)
      tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})

test('a shuffled list has the same items, in another order', () => {
  const items = Array.from({ length: 50 }, (_, at) => at)
  const mixed = shuffled(randomOf(7, 1), items)
  expect(mixed).not.toEqual(items)
  expect([...mixed].sort((a, b) => a - b)).toEqual(items)
})

test('one of a list is one of it, and every one is drawn some time', () => {
  const random = randomOf(7, 1)
  expect(new Set(Array.from({ length: 200 }, () => oneOf(random, ['读', '书', '会'])))).toEqual(
    new Set(['读', '书', '会']),
  )
  expect(() => oneOf(random, [])).toThrow(RangeError)
  expect(Array.from({ length: 200 }, () => below(random, 3)).every((n) => [0, 1, 2].includes(n))).toBe(true)
})
