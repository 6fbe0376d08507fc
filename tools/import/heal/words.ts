// Whether a break goes through a word. Uses the platform's own dictionary (Intl.Segmenter); knows no lines.

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const AROUND = 8

export const segments = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)

/** Whether left and right, set together, have one word over the seam: 开|展. */
export function cutsWord(left: string, right: string): boolean {
  const before = left.slice(-AROUND)
  let at = 0
  for (const word of segments(before + right.slice(0, AROUND))) {
    if (at < before.length && at + word.length > before.length) return true
    at += word.length
  }
  return false
}
