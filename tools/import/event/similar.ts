// How alike two texts are. Knows nothing of blocks.

/** Bigram Dice: 1 for equal texts, 0 for texts without two neighbours in common. */
export function dice(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const counts = new Map<string, number>()
  for (let at = 0; at < a.length - 1; at += 1) {
    const pair = a.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  let both = 0
  for (let at = 0; at < b.length - 1; at += 1) {
    const pair = b.slice(at, at + 2)
    const left = counts.get(pair) ?? 0
    if (left > 0) {
      counts.set(pair, left - 1)
      both += 1
    }
  }
  return (2 * both) / (a.length + b.length - 2)
}
