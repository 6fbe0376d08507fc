// A short name for a line, made from its words, by which an editor's decision finds it again. Knows no Node.
import { bareText } from './bare-text.ts'

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 6
const BITS = 5
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** Names lines one after the other; a second line of the same words gets `-2`. */
export function createKeyMaker(): (text: string) => string {
  const seen = new Map<string, number>()
  return (text) => {
    const key = hash(bareText(text))
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return nth === 1 ? key : `${key}-${nth}`
  }
}

function hash(text: string): string {
  let sum = FNV_OFFSET
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME) >>> 0
  }
  // FNV's low bits are its weakest: fold the top ones into them.
  const mixed = (sum ^ (sum >>> 15)) >>> 0
  return Array.from({ length: LENGTH }, (_, at) => CROCKFORD.charAt((mixed >>> (BITS * at)) & 31)).join('')
}
