// Quotation marks and brackets without their partner.
import { expect, test } from 'vitest'
import { loneMarks } from '#content/paired-marks.ts'

test.each([
  '他说：“好。”',
  '“他说：‘好。’”',
  '《学习〈纲要〉》（上）',
  '一）加强学习；二）抓好落实。',
  '1）好；2）更好。',
  'It’s 好。',
  '',
])('all are paired in %j', (text) => {
  expect(loneMarks(text)).toEqual([])
})

test.each([
  ['“好。', ['“']],
  ['好。”', ['”']],
  ['”好。“', ['”', '“']],
  ['“（好”）', ['（', '）']],
  ['《好', ['《']],
  ['好）', ['）']],
  ['“好“', ['“', '“']],
])('in %j these are alone: %j', (text, marks) => {
  expect(loneMarks(text).map(({ mark }) => mark)).toEqual(marks)
})
