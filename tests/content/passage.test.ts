import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPassage, parsePassage, passageOf, quote } from '#content/passage.ts'

describe('the address of a passage', () => {
  test('names a block', () => {
    expect(parsePassage('p0a1b2c')).toEqual({ block: 'p0a1b2c' })
  })

  test('names a quotation in a block by its edges and its length', () => {
    expect(parsePassage('p0a1b2c~我们单位在工~做得还不够~24')).toEqual({ block: 'p0a1b2c' })
    expect(parsePassage('p0a1b2c~我们单位在工~点做得还不够~24')).toEqual({
      block: 'p0a1b2c',
      quotation: { first: '我们单位在工', last: '点做得还不够', length: 24 },
    })
  })

  test.each(['', 'p0a1b2', 'P0A1B2C', 'p0a1b2i', 'p0a1b2cx', 'p0a1b2c/..', 'javascript:1'])(
    'is none in %j',
    (value) => {
      expect(parsePassage(value)).toBeUndefined()
    },
  )

  test.each(['~', '~a~b', '~a~b~0', '~a~b~-1', '~a~b~1e3', '~ab~cd~1', '~a~b~9999999'])(
    'falls back to the block when the quotation %j is not well formed',
    (rest) => {
      expect(parsePassage(`p0a1b2c${rest}`)).toEqual({ block: 'p0a1b2c' })
    },
  )

  test('survives a round trip for any words, tildes and astral characters too', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .filter((text) => text.isWellFormed())
    fc.assert(
      fc.property(words, (text) => {
        const passage = { block: 'p0a1b2c', quotation: quote(text) }
        expect(parsePassage(formatPassage(passage))).toEqual(passage)
        expect(passageOf(`?from=timeline&p=${encodeURIComponent(formatPassage(passage))}`, '')).toEqual(
          passage,
        )
      }),
    )
  })

  test('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
        passageOf(search, hash)
      }),
    )
  })

  test('is taken from ?p= first, then from #', () => {
    expect(passageOf('?p=p0a1b2c', '#pzzzzzz')).toEqual({ block: 'p0a1b2c' })
    expect(passageOf('?from=timeline&isappinstalled=0', '#pzzzzzz')).toEqual({ block: 'pzzzzzz' })
    expect(passageOf('?p=%E0%A4%A', '#pzzzzzz')).toEqual({ block: 'pzzzzzz' })
    expect(passageOf('?px=p0a1b2c', '')).toBeUndefined()
  })
})
