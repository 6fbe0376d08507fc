// Characters that have no place in print, and their neighbours that have.
import { describe, expect, test } from 'vitest'
import { brokenCharacters, doubtfulCharacters } from '#content/odd-characters.ts'

describe('no reader may be shown', () => {
  test.each([
    ['a lost character', '急难救\ufffd', '认不出来的字'],
    ['a private character', '\ue82f师傅', 'U+E82F'],
    ['a zero-width space', '宣\u200b讲', 'U+200B'],
    ['a byte order mark inside', '宣\ufeff讲', 'U+FEFF'],
    ['a soft hyphen', '宣\u00ad讲', 'U+00AD'],
    ['a joiner between Chinese characters', '宣\u200d讲', 'U+200D'],
    ['a noncharacter', '宣\uffff讲', 'U+FFFF'],
  ])('%s', (_, text, words) => expect(brokenCharacters(text).join()).toContain(words))

  test.each([
    ['a family of joined pictures', '👨‍👩‍👧一家'],
    ['a chosen form of a character', '葛󠄀城'],
    ['a heart in colour', '❤️'],
    ['a rare character', '郭𠮷'],
  ])('but %s stands', (_, text) => expect(brokenCharacters(text)).toEqual([]))
})

describe('looked at again is', () => {
  test.each([
    ['a box', '防□宣传', '“□”'],
    ['broken encoding', '锟斤拷', '乱码'],
    ['broken encoding of UTF-8', 'ä¸\u00ad', '乱码'],
    ['markup', '<b>好</b>', '<b>'],
    ['an entity', '甲&nbsp;乙', '&nbsp;'],
  ])('%s', (_, text, words) => expect(doubtfulCharacters(text).join()).toContain(words))

  test.each(['3 < 5，A>B', 'R&D 部', '气温 5℃', 'naïve'])('but not %s', (text) =>
    expect(doubtfulCharacters(text)).toEqual([]),
  )
})
