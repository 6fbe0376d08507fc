// Characters that have no place in print: lost, private or invisible ones, and what broken encodings leave. Judges no words.
import { excerpt } from './excerpt.ts'
import { proofMessages } from './proof-messages.ts'

interface Oddity {
  pattern: RegExp
  message(found: string, where: string): string
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

// Joiners have work to do in the scripts and pictures that need them; between Chinese characters they have none.
const INVISIBLE =
  /(?![\p{Variation_Selector}\p{Bidi_Control}\p{Join_Control}])\p{Default_Ignorable_Code_Point}|(?<=[\p{Script=Han}\p{P}]|^)\p{Join_Control}|\p{Join_Control}(?=[\p{Script=Han}\p{P}]|$)/gu

/** No reader's device shows these as what they were. */
const BROKEN: readonly Oddity[] = [
  { pattern: /\ufffd+/gu, message: (_, where) => proofMessages.lostCharacter(where) },
  {
    pattern: /[\p{Co}\ufdd0-\ufdef\ufffe\uffff]/gu,
    message: (found, where) => proofMessages.privateCharacter(codePoint(found), where),
  },
  {
    pattern: INVISIBLE,
    message: (found, where) => proofMessages.invisibleCharacter(codePoint(found), where),
  },
]

const DOUBTFUL: readonly Oddity[] = [
  { pattern: /[□■]+/gu, message: (_, where) => proofMessages.box(where) },
  {
    pattern: /锟斤拷|烫烫烫|屯屯屯|ï¿½|[ÃÂåäæçè][\u0080-\u00bf]/gu,
    message: (_, where) => proofMessages.mojibake(where),
  },
  { pattern: /<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+|#x[\da-f]+);/giu, message: proofMessages.markup },
]

const oddities = (text: string, kinds: readonly Oddity[]): string[] =>
  kinds.flatMap(({ pattern, message }) => {
    const [first] = text.matchAll(pattern)
    return first ? [message(first[0], excerpt(text, first.index, first[0].length))] : []
  })

/** What must be mended before a text is published; one message for each kind. */
export const brokenCharacters = (text: string): string[] => oddities(text, BROKEN)

/** What may be right, but hardly is. */
export const doubtfulCharacters = (text: string): string[] => oddities(text, DOUBTFUL)
