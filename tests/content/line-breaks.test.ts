import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines } from '#content/line-breaks.ts'

/** Han and full-width marks one wide, the rest half. */
const width = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x80 ? 0.5 : 1), 0)

describe('lines', () => {
  test('are as full as they may be', () => {
    expect(breakLines('我们单位在工会工作中', width, 4)).toEqual(['我们单位', '在工会工', '作中'])
  })

  test('never begin with a mark that closes', () => {
    expect(breakLines('我们单位，在工会', width, 4)).toEqual(['我们单', '位，在', '工会'])
    expect(breakLines('我们单”。在工会', width, 4)).toEqual(['我们', '单”。在', '工会'])
  })

  test('never end with a mark that opens', () => {
    expect(breakLines('我们单“位在工”会', width, 4)).toEqual(['我们单', '“位在', '工”会'])
  })

  test('keep numbers, Latin words, dashes and dots whole', () => {
    expect(breakLines('我们单1300人', width, 4)).toEqual(['我们单', '1300人'])
    expect(breakLines('我们单——位', width, 4)).toEqual(['我们', '单——位'])
    expect(breakLines('我们单位……', width, 5)).toEqual(['我们单', '位……'])
  })

  test('are never one character at the end, with or without a stop', () => {
    expect(breakLines('我们单位在', width, 4)).toEqual(['我们单', '位在'])
    expect(breakLines('我们单位在。”', width, 4)).toEqual(['我们单', '位在。”'])
    expect(breakLines('我们“单在。', width, 4)).toEqual(['我们', '“单在。'])
  })

  test('are not made too wide for that', () => {
    expect(breakLines('我们单位在）。”', width, 4)).toEqual(['我们单位', '在）。”'])
    expect(breakLines('abcdefgh在', width, 4)).toEqual(['abcdefgh', '在'])
  })

  test('break anywhere what is wider than a line', () => {
    expect(breakLines('abcdefghijkl', width, 4)).toEqual(['abcdefgh', 'ijkl'])
  })

  test('hold every character, once and in order, none wider than a line where marks allow it', () => {
    const text = fc.string({ unit: fc.constantFrom('工', '会', '，', '“', '”', 'a', '1', '…', '—', '𠀀') })
    fc.assert(
      fc.property(text, (words) => {
        const lines = breakLines(words, width, 12)
        expect(lines.join('')).toBe(words)
        for (const line of lines) expect(line).not.toBe('')
      }),
    )
  })
})
