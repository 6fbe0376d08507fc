import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotation } from '#content/find-quotation.ts'
import { quote } from '#content/passage.ts'

const TEXT =
  '听了李主席的宣讲，我受到了很大启发。目前，我们单位在工会工作中有两点做得还不够：一是在日常工会活动中，我们做得比较欠缺。'
const WORDS = '我们单位在工会工作中有两点做得还不够'

const foundIn = (text: string, words = WORDS): string | undefined => {
  const stretch = findQuotation(text, quote(words))
  return stretch && text.slice(stretch.start, stretch.end)
}

describe('quoted words', () => {
  test('are found where they stand', () => {
    expect(foundIn(TEXT)).toBe(WORDS)
    expect(foundIn(TEXT, '启发')).toBe('启发')
    expect(foundIn(TEXT, '一是在日常工会活动')).toBe('一是在日常工会活动')
  })

  test.each([
    ['before them', TEXT.replace('很大启发', '很多很多的启发')],
    ['after them', TEXT.replace('比较欠缺', '还比较欠缺一些')],
    ['on both sides', `昨天，${TEXT.replace('比较', '')}`],
  ])('are found after an edit %s', (_, text) => {
    expect(foundIn(text)).toBe(WORDS)
  })

  test('are found with what was put into them or taken out', () => {
    expect(foundIn(TEXT.replace('有两点', '有两三点'))).toBe('我们单位在工会工作中有两三点做得还不够')
    expect(foundIn(TEXT.replace('工作中有', '工作有'))).toBe('我们单位在工会工作有两点做得还不够')
  })

  test.each([
    ['an edge was edited', TEXT.replace('我们单位在工', '咱们单位在工')],
    ['they are gone', TEXT.replace(WORDS, '')],
    ['much was put into them', TEXT.replace('有两点', '有许多地方做得很不错但是也有那么两点')],
    ['they were short and one character changed', TEXT.replace('启发', '触动')],
  ])('are not found when %s', (_, text) => {
    const words = text.includes('触动') ? '很大启发' : WORDS
    expect(foundIn(text, words)).toBeUndefined()
  })

  test('are not found when other words that begin and end alike could be meant', () => {
    const alike = '我们单位在工会活动里有一点做得还不够'
    expect(foundIn(`${TEXT}${alike}`)).toBeUndefined()
    expect(foundIn(`${TEXT.replace(WORDS, '')}${alike.slice(0, 6)}`)).toBeUndefined()
  })

  test('are not found when they were edited and others begin and end alike, however near in length', () => {
    const edited = TEXT.replace('有两点做', '有那么两点做')
    expect(foundIn(edited)).toBe('我们单位在工会工作中有那么两点做得还不够')
    expect(foundIn(`${edited}我们单位在工会活动有一点做得还不够`)).toBeUndefined()
  })

  test('said twice are found the first time', () => {
    const text = `${WORDS}。${WORDS}。`
    expect(findQuotation(text, quote(WORDS))).toEqual({ start: 0, end: WORDS.length })
  })

  test('are themselves wherever they stand, or are called ambiguous', () => {
    const characters = fc.string({
      unit: fc.constantFrom('一', '二', '三', '，', '𠀀'),
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(characters, characters, characters, (before, words, after) => {
        const found = foundIn(before + words + after, words)
        expect([words, undefined]).toContain(found)
      }),
    )
  })
})
