// The id of a block, minted once at import and then stored (design §3). Knows nothing of what a block is.
import { createHash } from 'node:crypto'
import { bareText } from '#tools/import/source/bare-text.ts'

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 6
const BITS = 5
const HASH_BITS = 32

/** The id of a text that no other block of its event has. */
export const blockIdOf = (text: string): string => hashId(bareText(text))

function hashId(text: string): string {
  const hash = createHash('sha256').update(text, 'utf8').digest().readUInt32BE(0)
  const digits = Array.from({ length: LENGTH }, (_, at) =>
    CROCKFORD.charAt((hash >>> (HASH_BITS - BITS * (at + 1))) & (CROCKFORD.length - 1)),
  )
  return `p${digits.join('')}`
}

const idOf = (bare: string, nth: number): string => hashId(nth === 1 ? bare : `${bare}\n${nth}`)

/**
 * A mint of block ids for one event: `p` and the first 30 bits of sha256 of the text without white space. An id
 * already given (an equal text, or a collision) is never given again: the text is followed by `\n2`, `\n3` ….
 * @param taken ids that blocks of the event have already
 */
export function createBlockIdMint(taken: Iterable<string> = []): (text: string) => string {
  const given = new Set<string>(taken)
  // Where the last equal text stopped the next one goes on: thousands of equal texts cost no more than others.
  const reached = new Map<string, number>()
  return (text) => {
    const bare = bareText(text)
    let nth = reached.get(bare) ?? 1
    let id = idOf(bare, nth)
    while (given.has(id)) {
      nth += 1
      id = idOf(bare, nth)
    }
    reached.set(bare, nth)
    given.add(id)
    return id
  }
}
