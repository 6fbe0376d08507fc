import { describe, expect, test } from 'vitest'
import { commonStyle, createPageStyle } from '#tools/publish/page-style.ts'

const SHEET = [
  'p{x:1}',
  '.a{x:2}.b{x:3}.a,.b{x:4}.a>.b{x:5}',
  '.a:not(.b){x:6}',
  '@media print{p{x:7}.b{x:8}}@media print{.b{x:9}}',
  '.b{animation:1s move}@keyframes move{from{x:10}}@keyframes stay{from{x:11}}',
].join('')

const styleOf = createPageStyle(SHEET)
const flat = (html: string) => styleOf(html).replace(/\s+/g, '')

describe('the style of a page', () => {
  test('has what names no class, and the rules of its own classes', () => {
    expect(flat('<p class="a">')).toBe('p{x:1}.a{x:2}.a{x:4}.a:not(.b){x:6}@mediaprint{p{x:7}}')
  })

  test('has the animations its rules run, and no others', () => {
    expect(flat('<p class="b other">')).toContain('@keyframesmove')
    expect(flat('<p class="b other">')).not.toContain('stay')
  })

  test('is whole when every class stands in the page, in the order of the sheet', () => {
    expect(flat('<p class="b a">')).toBe(SHEET.replace('@keyframes stay{from{x:11}}', '').replace(/\s+/g, ''))
  })

  test('begins as every other', () => {
    expect(commonStyle(SHEET)).toBe('p{x:1}')
    for (const html of ['', '<p class="a">', '<p class="b">'])
      expect(styleOf(html).startsWith(commonStyle(SHEET))).toBe(true)
  })

  test('takes classes for those in the text of a page as little as in its data', () => {
    expect(flat('class=b <i>.b</i>')).not.toContain('.b{x:3}')
  })
})
