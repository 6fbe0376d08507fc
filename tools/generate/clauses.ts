// Clauses of a text, dealt into paragraphs, with characters redrawn. Knows nothing of events.
import { oneOf, type Random, shuffled } from './random.ts'

const CLAUSE = /[^，。；：？！]*[，。；：？！]+|[^，。；：？！]+$/gu
const FINAL_MARKS = /[，。；：？！]+$/u
const HAN = /\p{Script=Han}/u
const REDRAWN = 0.35

/** The clauses of a text, each with the mark that ends it; joined they give the text back. */
export function clausesOf(text: string): string[] {
  return text.match(CLAUSE) ?? []
}

/** Every Han character of a text, as often as it stands there. */
export function hanOf(text: string): string[] {
  return [...text].filter((character) => HAN.test(character))
}

/** The text with each Han character replaced, 35 times in 100, by one drawn from `characters`. */
export function redraw(text: string, characters: readonly string[], random: Random): string {
  return Array.from(text, (character) =>
    HAN.test(character) && random() < REDRAWN ? oneOf(random, characters) : character,
  ).join('')
}

/** Deals clauses, shuffled, one after the other; shuffles again when all are dealt. */
export function dealer(clauses: readonly string[], random: Random): () => string {
  let deck: string[] = []
  return () => {
    if (deck.length === 0) deck = shuffled(random, clauses)
    return deck.pop() ?? ''
  }
}

/** A paragraph of whole clauses, as long as asked or up to one clause longer, that ends with 。 */
export function paragraphOf(deal: () => string, length: number): string {
  let text = ''
  while (text.length < length) text += deal()
  return text.replace(FINAL_MARKS, '').concat('。')
}
