// Which field an editor meant who misspelt its name. Knows the names only.
import { fieldWords } from './field-words.ts'

const MOST_EDITS = 2

/** The known name nearest to this one; undefined when none is near. */
export function likelyKey(key: string): string | undefined {
  const plain = key.toLowerCase()
  const [nearest] = Object.keys(fieldWords.keys)
    .map((known) => ({ known, edits: distance(plain, known.toLowerCase()) }))
    .filter(
      ({ known, edits }) =>
        edits <= Math.min(MOST_EDITS, known.length / 2) && known[0]?.toLowerCase() === plain[0],
    )
    .sort((a, b) => a.edits - b.edits)
  return nearest?.known
}

/** Letters to put in, take out or change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
