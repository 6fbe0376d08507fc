// Sets a title in rows that break only between phrases, as large as its room allows. Knows sizes in em, no font and no page.
import { breakLines } from '#content/line-breaks.ts'
import type { Title } from '#content/schema/title.ts'

export interface Room {
  width: number
  height: number
  /** Sizes to choose from, largest first. */
  sizes: readonly number[]
  /** Height of a row, in em. */
  leading: number
}

export interface SetTitle {
  size: number
  rows: string[]
}

const WIDE = /[‘-”—-…\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3ffff}]/u
const CAPITAL = /[A-Z@%&]/
const ELLIPSIS = '……'
/** Rows are narrowed by this much, in em, until they would become more. */
const STEP = 0.5

/** Width of text in em: exact for Chinese, rather too wide than too narrow for the rest. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => {
    if (WIDE.test(character)) return sum + 1
    return sum + (CAPITAL.test(character) ? 0.85 : 0.62)
  }, 0)
}

/** Print lines keep rows of their own. What does not fit at the smallest size ends in ……. */
export function setTitle({ lines }: Title, { width, height, sizes, leading }: Room): SetTitle {
  let set: SetTitle = { size: 0, rows: [] }
  for (const size of sizes) {
    const rows = lines.flatMap((phrases) => rowsOf(phrases, width / size))
    const most = Math.max(1, Math.floor(height / (size * leading)))
    if (rows.length <= most) return { size, rows }
    const kept = rows.slice(0, most)
    set = { size, rows: [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', width / size)] }
  }
  return set
}

/** As much of the words as has room, in em. */
export function fitted(words: string, room: number): string {
  return widthOf(words) <= room ? words : shortened(words, room)
}

/** As few rows as hold the phrases, and no wider than they must be, so that they are nearly of one length. */
function rowsOf(phrases: readonly string[], most: number): string[] {
  const fewest = fill(phrases, most)
  const whole = phrases.map(widthOf).filter((width) => width <= most)
  const least = Math.max(widthOf(phrases.join('')) / fewest.length, ...whole)
  for (let narrower = least; narrower < most; narrower += STEP) {
    const rows = fill(phrases, narrower)
    if (rows.length === fewest.length) return rows
  }
  return fewest
}

/** A phrase that is too long for any row breaks as running text does. */
function fill(phrases: readonly string[], most: number): string[] {
  const rows: string[] = []
  for (const part of phrases.flatMap((phrase) => breakLines(phrase, widthOf, most))) {
    const last = rows.at(-1)
    if (last !== undefined && widthOf(last + part) <= most) rows[rows.length - 1] = last + part
    else rows.push(part)
  }
  return rows
}

function shortened(words: string, room: number): string {
  const kept = [...words]
  while (kept.length > 0 && widthOf(kept.join('') + ELLIPSIS) > room) kept.pop()
  return kept.join('') + ELLIPSIS
}
