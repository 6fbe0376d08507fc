// Dates as a Chinese newspaper prints them. Knows no clock: a date is a day in a file, never a moment.

/** `2018-11-21` → `2018年11月21日`. */
export function printedDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** `2018-11` → `2018年11月`. */
export function printedMonth(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return `${year}年${number}月`
}
