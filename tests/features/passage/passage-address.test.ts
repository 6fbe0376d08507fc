// Which words an address is made for: those it will never take others for.
import { describe, expect, test } from 'vitest'
import { findQuotation } from '#content/find-quotation.ts'
import { chosenWords } from '#features/passage/passage-address.ts'

/** The passage of words of a block, where they stand for the last time. */
function passageOfLast(text: string, words: string) {
  const start = text.lastIndexOf(words)
  return chosenWords('p000001', text, { start, end: start + words.length }).passage
}

describe('an address is made', () => {
  const text = '我是一名工会主席，也是一名会员。要立足职工，维护职工合法权益，竭诚为群众服务。'

  test.each(['会员', '要立足职工，维护职工合法权益，竭诚为群众服务。'])('for %j', (words) => {
    const { quotation } = passageOfLast(text, words)
    expect(quotation && findQuotation(text, quotation)).toEqual({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    })
  })

  test('for the block, where the same words stand before', () => {
    expect(passageOfLast(text, '一名')).toEqual({ block: 'p000001' })
  })

  test('for the block, where words about as long begin and end alike: they stay when these are edited', () => {
    const alike = '要立足职工，依靠所有职工的力量，竭诚为群众服务。'
    const words = '要立足职工，维护职工合法权益，竭诚为群众服务。'
    expect(
      findQuotation(alike + text, { first: '要立足职工，', last: '为群众服务。', length: 23 }),
    ).toBeDefined()
    expect(passageOfLast(alike + text, words)).toEqual({ block: 'p000001' })
  })
})
