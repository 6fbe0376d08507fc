// Where sentences end, and what a list shows of a text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openingWords, sentences } from '#content/sentences.ts'

const chinese = fc
  .array(fc.constantFrom(...'读书会慢，；：、。！？…”’」』）】》“‘《𠮷 a1\n'), { maxLength: 60 })
  .map((characters) => characters.join(''))

describe('sentences', () => {
  test.each([
    ['', []],
    ['没有句号', ['没有句号']],
    ['书要慢慢读。药也要慢慢配。', ['书要慢慢读。', '药也要慢慢配。']],
    ['他说：“读吧！”大家读了。', ['他说：“读吧！”', '大家读了。']],
    ['真的吗？！真的……好。', ['真的吗？！', '真的……', '好。']],
    ['（散会。）后来呢', ['（散会。）', '后来呢']],
    ['一半；另一半，都不断开。', ['一半；另一半，都不断开。']],
  ])('of %j are %j', (text, parts) => {
    expect(sentences(text)).toEqual(parts)
  })

  test('give the text back when they are joined, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(chinese, fc.string({ unit: 'binary' })), (text) => {
        expect(sentences(text).join('')).toBe(text)
      }),
    )
  })
})

describe('opening words', () => {
  test.each([
    ['a text that fits is shown whole', '书要慢慢读。', 6, '书要慢慢读。'],
    ['as many whole sentences as fit', '一句。两句。第三句很长很长。', 9, '一句。两句。'],
    [
      'whole clauses of a long sentence, with an ellipsis',
      '大家围坐，轮流读，读了很久很久。',
      10,
      '大家围坐，轮流读……',
    ],
    ['a clause that ends where the room does', '大家围坐，轮流读，读了很久。', 9, '大家围坐，轮流读……'],
    ['characters, when no clause fits', '大家围坐在一起读了很久很久。', 5, '大家围坐在……'],
    ['never half of a character', '𠮷𠮷𠮷𠮷𠮷𠮷', 3, '𠮷𠮷𠮷……'],
  ])('%s', (_, text, limit, opening) => {
    expect(openingWords(text, limit)).toBe(opening)
  })

  test('are the beginning of the text and never longer than asked', () => {
    fc.assert(
      fc.property(chinese, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const opening = openingWords(text, limit)
        const kept = text.startsWith(opening) ? opening : opening.replace(/……$/u, '')
        expect(text.startsWith(kept)).toBe(true)
        expect([...kept].length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})
