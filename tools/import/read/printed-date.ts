// Whether a line says when its text was printed. Knows no page.
import { withoutDay } from '#content/printed-day.ts'

const LABEL = /(?:发布|发表|见报|刊发|刊登|刊载|出版|发稿)(?:日期|时间|于)?\s*[:：]?/u
const LONGEST = 40

/** Short, and with a label of such days or nothing but a day. */
export const tellsPrinting = (line: string): boolean =>
  line.length <= LONGEST && (LABEL.test(line) || withoutDay(line).replace(/[\s()（）]/gu, '') === '')
