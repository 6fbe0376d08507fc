// Clauses and how their characters are redrawn.
import { describe, expect, test } from 'vitest'
import { clausesOf, dealer, hanOf, paragraphOf, redraw } from '#tools/generate/clauses.ts'
import { randomOf } from '#tools/generate/random.ts'

const text = '春天，读书会来到“城南”医院。谁先读？大家：轮流读；慢慢读！130人'

test('a text is cut after ，。；：？！ and nowhere else', () => {
  expect(clausesOf(text)).toEqual([
    '春天，',
    '读书会来到“城南”医院。',
    '谁先读？',
    '大家：',
    '轮流读；',
    '慢慢读！',
    '130人',
  ])
})

describe('redrawing', () => {
  const long = text.repeat(500)
  const redrawn = redraw(long, ['灯'], randomOf(7, 1))

  test('replaces 35 of 100 Han characters', () => {
    const han = hanOf(long)
    const share = hanOf(redrawn).filter((character) => character === '灯').length / han.length
    expect(share).toBeGreaterThan(0.33)
    expect(share).toBeLessThan(0.37)
  })

  test('leaves marks, digits and the length as they are', () => {
    const rest = (of: string) => of.replace(/\p{Script=Han}/gu, '字')
    expect(rest(redrawn)).toBe(rest(long))
  })
})

test('every clause is dealt once before any is dealt again', () => {
  const clauses = clausesOf(text)
  const deal = dealer(clauses, randomOf(7, 1))
  const rounds = [0, 1].map(() => clauses.map(deal).sort())
  expect(rounds).toEqual([[...clauses].sort(), [...clauses].sort()])
})

test('a paragraph is as long as asked, up to one clause more, and ends with 。', () => {
  const deal = dealer(clausesOf(text), randomOf(7, 1))
  for (let length = 1; length < 200; length += 1) {
    const paragraph = paragraphOf(deal, length)
    expect(paragraph).toMatch(/[^，。；：？！]。$/u)
    expect(paragraph.length).toBeGreaterThanOrEqual(length)
    expect(paragraph.length).toBeLessThan(length + 14)
  }
})
