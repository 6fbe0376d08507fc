// A title set in a picture: phrases whole, rows alike, all of it inside.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { setTitle, widthOf } from '#tools/publish/share-images/set-title.ts'

const ROOM = { width: 1000, height: 300, sizes: [100, 80, 50], leading: 1.3 }
const titleOf = (...lines: string[][]) => ({ lines })

describe('a title', () => {
  test('is as large as its room allows, a print line a row', () => {
    expect(setTitle(titleOf(['宣讲脚步', '不停歇'], ['走进医院']), ROOM)).toEqual({
      size: 100,
      rows: ['宣讲脚步不停歇', '走进医院'],
    })
  })

  test('is smaller before it takes a row too many', () => {
    const { size, rows } = setTitle(
      titleOf(['宣讲脚步不停歇'], ['中国工会', '十七大', '精神', '到“医”线']),
      ROOM,
    )
    expect({ size, rows }).toEqual({ size: 50, rows: ['宣讲脚步不停歇', '中国工会十七大精神到“医”线'] })
  })

  test('breaks between phrases, into rows of nearly one length', () => {
    const room = { ...ROOM, sizes: [100] }
    expect(setTitle(titleOf(['中国工会', '十七大', '精神', '到一线']), room).rows).toEqual([
      '中国工会十七大',
      '精神到一线',
    ])
    expect(setTitle(titleOf(['我们', '一起读完', '这本书', '再说话']), room).rows).toEqual([
      '我们一起读完',
      '这本书再说话',
    ])
  })

  test('breaks a phrase only where it is wider than any row, and never before a comma or within a number', () => {
    const room = { ...ROOM, sizes: [100] }
    expect(setTitle(titleOf(['一二三四五六七八九十，二零二一']), room).rows.join('|')).not.toMatch(/\|，/)
    expect(setTitle(titleOf(['一二三四五六七八九2021年']), room).rows.join('|')).not.toMatch(/\d\|\d/)
  })

  test('that is too long at any size ends in dots', () => {
    const { size, rows } = setTitle(titleOf(['长'.repeat(400)]), ROOM)
    expect(size).toBe(50)
    expect(rows.at(-1)).toMatch(/……$/)
    expect(rows.length * size * ROOM.leading).toBeLessThanOrEqual(ROOM.height)
  })

  test('whatever it is, stays inside, loses nothing but at its end, and keeps phrases whole that fit', () => {
    const phrase = fc.string({ unit: fc.constantFrom(...'读书会，“”一2a'), minLength: 1, maxLength: 12 })
    const lines = fc.array(fc.array(phrase, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(lines, (title) => {
        const { size, rows } = setTitle({ lines: title }, ROOM)
        for (const row of rows) expect(widthOf(row) * size).toBeLessThanOrEqual(ROOM.width)
        expect(rows.length * size * ROOM.leading).toBeLessThanOrEqual(ROOM.height)
        const whole = title.flat().join('')
        if (rows.join('') !== whole) {
          expect(rows.at(-1)).toMatch(/……$/)
          return
        }
        const ends = new Set([...rows.keys()].map((at) => rows.slice(0, at + 1).join('').length))
        let start = 0
        for (const words of title.flat()) {
          const end = start + words.length
          const broken = [...ends].some((at) => at > start && at < end)
          if (broken) expect(widthOf(words) * size).toBeGreaterThan(ROOM.width)
          start = end
        }
      }),
    )
  })
})

test('Chinese and its punctuation is one em wide, everything else less', () => {
  expect(widthOf('“医”，。——……　')).toBe(10)
  expect(widthOf('读书')).toBe(2)
  expect(widthOf('2021')).toBeLessThan(4)
})
