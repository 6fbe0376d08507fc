// When something happened, as the shelf says it; by clocks that are right, and by those that were set.
import { expect, test } from 'vitest'
import { printedMoment } from '#features/shelf/printed-moment.ts'

const NOW = new Date(2024, 2, 1, 8, 30)

test.each([
  ['this morning', new Date(2024, 2, 1, 7, 5), '今天 7:05'],
  ['just before midnight', new Date(2024, 1, 29, 23, 59), '昨天'],
  ['the day before', new Date(2024, 1, 28, 12), '2月28日'],
  ['another year', new Date(2023, 11, 31, 12), '2023年12月31日'],
  ['later today, by a clock that was set back', new Date(2024, 2, 1, 9), '3月1日'],
  ['next year, by such a clock', new Date(2025, 0, 1), '2025年1月1日'],
])('%s', (_, at, printed) => {
  expect(printedMoment(at.getTime(), NOW)).toBe(printed)
})
