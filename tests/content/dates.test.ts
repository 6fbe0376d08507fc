// Dates as they are printed.
import { expect, test } from 'vitest'
import { printedDate, printedMonth } from '#content/dates.ts'

test.each([
  ['2018-11-21', '2018年11月21日'],
  ['2020-02-09', '2020年2月9日'],
])('the day %s is printed %s, without leading zeros', (date, printed) => {
  expect(printedDate(date)).toBe(printed)
})

test.each([
  ['2018-11', '2018年11月'],
  ['2020-02', '2020年2月'],
])('the month %s is printed %s', (month, printed) => {
  expect(printedMonth(month)).toBe(printed)
})
