// What a title says as one string.
import { expect, test } from 'vitest'
import { titleText } from '#content/title.ts'

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
