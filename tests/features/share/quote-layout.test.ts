import { describe, expect, test } from 'vitest'
import { type Measure, setQuote } from '#features/share/quote-layout.ts'

const measure: Measure = (text, size) => [...text].length * size
const WIDTH = 304
const sentence = '我们复兴医院工会注重职工活动的开展，形成一种常态化。'
const words = (length: number) => [...sentence.repeat(40)].slice(0, length).join('')

describe('a quotation on a card', () => {
  test('is set large when short, smaller when long', () => {
    const sizes = [10, 60, 110, 200, 450].map((length) => setQuote(words(length), WIDTH, measure).size)
    expect(sizes).toEqual([24, 24, 20, 18, 16])
  })

  test.each([10, 60, 200, 450])('of %i characters stands whole', (length) => {
    expect(setQuote(words(length), WIDTH, measure).lines.join('')).toBe(words(length))
  })

  test('of several paragraphs shows them all, each after the first indented', () => {
    const { lines } = setQuote(`${words(10)}\n${words(12)}`, WIDTH, measure)
    expect(lines).toEqual([words(10), `　　${words(10)}`, words(12).slice(10)])
    expect(setQuote(`${words(475)}\n${words(60)}`, WIDTH, measure).lines.join('')).not.toMatch(/　/)
  })

  test('too long for a card ends with a sentence', () => {
    const { lines, size } = setQuote(words(600), WIDTH, measure)
    expect(size).toBe(16)
    expect(lines.length).toBeLessThanOrEqual(26)
    expect(lines.join('')).toMatch(/^(?:我们复兴医院工会注重职工活动的开展，形成一种常态化。)+$/)
  })

  test('of one endless sentence ends with a clause and dots', () => {
    const { lines } = setQuote(`${'形成一种常态化，'.repeat(90)}。`, WIDTH, measure)
    expect(lines.join('')).toMatch(/常态化……$/)
  })
})
