// How characters and minutes are counted.
import { describe, expect, test } from 'vitest'
import { countCharacters, readingMinutes } from '#content/reading-time.ts'

describe('characters', () => {
  test.each([
    ['', 0],
    ['读书', 2],
    ['读书，慢慢读。', 7],
    ['读 书\u3000会\u00a0了\n', 4],
    ['𠮷野家', 3],
    ['130余人', 5],
  ])('of %j are %i: code points, punctuation too, white space not', (text, count) => {
    expect(countCharacters(text)).toBe(count)
  })
})

describe('minutes', () => {
  test.each([
    [0, 1],
    [1, 1],
    [400, 1],
    [599, 1],
    [600, 2],
    [800, 2],
    [1065, 3],
    [40000, 100],
  ])('for %i characters are %i: 400 a minute, at least one', (characters, minutes) => {
    expect(readingMinutes(characters)).toBe(minutes)
  })
})
