// The id of a block, minted once at import and then stored (design §3). Knows nothing of what a block is.
import { createHash } from 'node:crypto'

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 6
const BITS = 5
const HASH_BITS = 32

/** The id of a text that no other block of its event has. */
export const blockIdOf = (text: string): string => hashId(text.replace(/\s/gu, ''))

function hashId(text: string): string {
  const hash = createHash('sha256').update(text, 'utf8').digest().readUInt32BE(0)
  const digits = Array.from({ length: LENGTH }, (_, at) =>
    CROCKFORD.charAt((hash >>> (HASH_BITS - BITS * (at + 1))) & (CROCKFORD.length - 1)),
  )
  return `p${digits.join('')}`
}

/**
 * A mint of block ids for one event: `p` and the first 30 bits of sha256 of the text without white space. An id
 * already given (an equal text, or a collision) is never given again: the text is followed by `\n2`, `\n3` ….
 * @param taken ids that blocks of the event have already
 */
export function createBlockIdMint(taken: Iterable<string> = []): (text: string) => string {
  const given = new Set<string>(taken)
  return (text) => {
    const bare = text.replace(/\s/gu, '')
    let id = hashId(bare)
    for (let nth = 2; given.has(id); nth += 1) id = hashId(`${bare}\n${nth}`)
    given.add(id)
    return id
  }
}
