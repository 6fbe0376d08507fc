// Finds the words a passage's address quotes in a block that may have been edited since. Knows no page and no lookalikes.
import type { Quotation } from './passage.ts'

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  start: number
  end: number
}

/** Up to here the address holds every character of the words. */
const WHOLLY_KNOWN = 12
/** Words edited inside may have grown or shrunk by this part of their length, and by this many characters at least. */
const TOLERANCE = 0.25
const LEAST_TOLERANCE = 4

/** Where the quoted words stand; undefined when they no longer do, or when two places could be meant. */
export function findQuotation(text: string, quotation: Quotation): Stretch | undefined {
  const places = placesMeant(text, quotation)
  const unedited = places.filter((stretch) => lengthOf(text, stretch) === quotation.length)
  const [best, ...others] = unedited.length > 0 ? unedited : places
  // The same words twice are the same quotation; other words that begin and end alike are not.
  const same = ({ start, end }: Stretch) =>
    best && text.slice(start, end) === text.slice(best.start, best.end)
  return others.every(same) ? best : undefined
}

/** Every place that quoted words could mean, those edited inside included. */
export function placesMeant(text: string, quotation: Quotation): Stretch[] {
  if (quotation.length <= WHOLLY_KNOWN) {
    const words = quotedWords(quotation)
    if (words === undefined) return []
    return placesOf(text, words).map((start) => ({ start, end: start + words.length }))
  }
  const tolerance = Math.max(LEAST_TOLERANCE, quotation.length * TOLERANCE)
  return stretchesBetween(text, quotation).filter(
    (stretch) => Math.abs(lengthOf(text, stretch) - quotation.length) <= tolerance,
  )
}

const lengthOf = (text: string, { start, end }: Stretch): number => [...text.slice(start, end)].length

/** The words themselves, when they are so few that an address holds them all. */
export function quotedWords({ first, last, length }: Quotation): string | undefined {
  const overlap = [...first].length + [...last].length - length
  const rest = [...last].slice(Math.max(overlap, 0)).join('')
  const words = first + rest
  return words.endsWith(last) && [...words].length === length ? words : undefined
}

function stretchesBetween(text: string, { first, last }: Quotation): Stretch[] {
  const ends = placesOf(text, last).map((at) => at + last.length)
  return placesOf(text, first).flatMap((start) =>
    ends.filter((end) => end >= start + first.length).map((end) => ({ start, end })),
  )
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}
