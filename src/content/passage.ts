// The address of a passage, frozen for ever: `?p=<id>` or `?p=<id>~<first 6>~<last 6>~<length>`. Knows no page.
import { BLOCK_ID } from './block-id.ts'

/** A quotation inside a block: its first and last six characters (all, when shorter) and its length in characters. */
export interface Quotation {
  first: string
  last: string
  length: number
}

export interface Passage {
  block: string
  quotation?: Quotation
}

const EDGE = 6
const WHOLE_ID = new RegExp(`^${BLOCK_ID}$`)
const ID_LENGTH = 7

/** The passage named by the value of `p`, or undefined when it is none. A quotation that is not well formed is left out. */
export function parsePassage(value: string): Passage | undefined {
  const block = value.slice(0, ID_LENGTH)
  if (!WHOLE_ID.test(block)) return undefined
  const rest = value.slice(ID_LENGTH)
  if (rest === '') return { block }
  if (!rest.startsWith('~')) return undefined
  const quotation = parseQuotation(rest.slice(1))
  return quotation ? { block, quotation } : { block }
}

// Read by count, not by splitting at `~`: the words quoted may hold one.
function parseQuotation(text: string): Quotation | undefined {
  const digits = /~([1-9]\d{0,5})$/.exec(text)?.[1]
  if (digits === undefined) return undefined
  const length = Number(digits)
  const edge = Math.min(EDGE, length)
  const characters = [...text.slice(0, -digits.length - 1)]
  if (characters.length !== 2 * edge + 1 || characters[edge] !== '~') return undefined
  return { first: characters.slice(0, edge).join(''), last: characters.slice(edge + 1).join(''), length }
}

/** The value of `p` for a passage; the inverse of `parsePassage`. */
export function formatPassage({ block, quotation }: Passage): string {
  return quotation ? `${block}~${quotation.first}~${quotation.last}~${quotation.length}` : block
}

/** The quotation of these words: their edges and their length in characters. */
export function quote(words: string): Quotation {
  const characters = [...words]
  return {
    first: characters.slice(0, EDGE).join(''),
    last: characters.slice(-EDGE).join(''),
    length: characters.length,
  }
}

/** The passage an address asks for: `p` of its query first, else the block its `#` names. */
export function passageOf(search: string, hash: string): Passage | undefined {
  const value = /[?&]p=([^&#]*)/.exec(search)?.[1]
  const passage = value === undefined ? undefined : parsePassage(decode(value))
  return passage ?? parsePassage(decode(hash.replace(/^#/, '')))
}

// A query as forms and messengers write it; bytes that are no UTF-8 name no passage.
function decode(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '))
  } catch {
    return ''
  }
}
