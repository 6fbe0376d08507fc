// Seeded random numbers (sfc32), the same on every machine. Knows nothing of what is drawn with them.
import { createHash } from 'node:crypto'

/** A draw: a number from 0 up to, not including, 1. */
export type Random = () => number

/**
 * A stream of numbers of its own for each seed and index. All 128 bits of state come from sha256: with 32 bits two of
 * 100,000 events would be likely to be the same.
 */
export function randomOf(seed: number, index: number): Random {
  const digest = createHash('sha256').update(`${seed}/${index}`).digest()
  let a = digest.readUInt32LE(0)
  let b = digest.readUInt32LE(4)
  let c = digest.readUInt32LE(8)
  let counter = digest.readUInt32LE(12)
  return () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 up to, not including, `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end)
}

/** One of a list, each as likely; the list must not be empty. */
export function oneOf<T>(random: Random, items: readonly T[]): T {
  const item = items[below(random, items.length)]
  if (item === undefined) throw new RangeError('nothing to draw from')
  return item
}

/** The list in another order, each order as likely (Fisher–Yates). */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const rest = [...items]
  return items.flatMap(() => rest.splice(below(random, rest.length), 1))
}
