// Which of some known words was meant by one misspelt: a field's name, an event's slug. Knows no words itself.

const MOST_EDITS = 2

/** The known word nearest to this one; undefined when none is near. */
export function likelyWord(word: string, known: readonly string[]): string | undefined {
  const plain = word.toLowerCase()
  const [nearest] = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= MOST_EDITS)
    .map((candidate) => ({ candidate, edits: distance(plain, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.min(MOST_EDITS, candidate.length / 2))
    .filter(({ candidate }) => candidate[0]?.toLowerCase() === plain[0])
    .sort((a, b) => a.edits - b.edits)
  return nearest?.candidate
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
