// What a title says as one string.
import { expect, test } from 'vitest'
import { firstLine, titleText } from '#content/title.ts'

test.each([
  [[['春天', '读书会']], '春天读书会'],
  [
    [
      ['春天', '读书会'],
      ['走进', '城南医院'],
    ],
    '春天读书会 走进城南医院',
  ],
  [[['一'], ['二'], ['三']], '一 二 三'],
])('joins the phrases %j with nothing and the lines with one space', (lines, text) => {
  expect(titleText({ lines })).toBe(text)
})

test.each([
  [
    [
      ['春天', '读书会'],
      ['走进', '城南医院'],
    ],
    '春天读书会',
  ],
  [[['一']], '一'],
])('the first print line of %j is %j', (lines, text) => {
  expect(firstLine({ lines })).toBe(text)
})
