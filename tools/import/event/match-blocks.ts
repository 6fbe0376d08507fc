// Which block of an event stands for which of the same event imported again (design §3). Knows no event file.
import { blockIdOf } from '#tools/import/block-id.ts'
import { type PlacedBlock, wordsOf } from './event-blocks.ts'
import { dice } from './similar.ts'

const ALIKE = 0.6
/** So many comparisons at most: beyond, only near neighbours are compared. */
const MOST_PAIRS = 250_000
const NEAR = 100

/** For each fresh block the place of the old one whose id it keeps. */
export function matchBlocks(old: readonly PlacedBlock[], fresh: readonly PlacedBlock[]): Map<number, number> {
  const matches = equalBlocks(old, fresh)
  const taken = new Set(matches.values())
  const oldLeft = old.flatMap((_, at) => (taken.has(at) ? [] : [at]))
  const freshLeft = fresh.flatMap((_, at) => (matches.has(at) ? [] : [at]))
  const words = (all: readonly PlacedBlock[], places: readonly number[]) =>
    places.map((at) => (all[at] ? wordsOf(all[at].block) : ''))
  for (const [freshAt, oldAt] of alikeInOrder(words(old, oldLeft), words(fresh, freshLeft))) {
    matches.set(freshLeft[freshAt] ?? -1, oldLeft[oldAt] ?? -1)
  }
  return matches
}

/** Equal words; or an id made of the words the source still has, though the event's were changed by hand. */
function equalBlocks(old: readonly PlacedBlock[], fresh: readonly PlacedBlock[]): Map<number, number> {
  const byWords = places(old, ({ block }) => wordsOf(block))
  const byId = places(old, ({ block }) => block.id)
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  const take = (at: number, among: readonly number[] | undefined) => {
    const place = among?.find((one) => !taken.has(one) && old[one]?.block.type === fresh[at]?.block.type)
    if (place === undefined || matches.has(at)) return
    matches.set(at, place)
    taken.add(place)
  }
  for (const [at, { block }] of fresh.entries()) take(at, byWords.get(wordsOf(block)))
  for (const [at, { block }] of fresh.entries()) {
    if (block.type !== 'figure') take(at, byId.get(blockIdOf(wordsOf(block))))
  }
  return matches
}

function places(all: readonly PlacedBlock[], name: (one: PlacedBlock) => string): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, one] of all.entries()) {
    const key = name(one)
    const known = found.get(key)
    if (known) known.push(at)
    else found.set(key, [at])
  }
  return found
}

/** Pairs (fresh, old) in the order of both whose likeness, added up, is greatest. */
function alikeInOrder(old: readonly string[], fresh: readonly string[]): [number, number][] {
  const all = old.length * fresh.length <= MOST_PAIRS
  const width = old.length + 1
  const best = new Float64Array((fresh.length + 1) * width)
  const pairs = new Uint8Array((fresh.length + 1) * width)
  for (let i = 1; i <= fresh.length; i += 1) {
    for (let j = 1; j <= old.length; j += 1) {
      const likeness = all || Math.abs(i - j) <= NEAR ? dice(fresh[i - 1] ?? '', old[j - 1] ?? '') : 0
      const skip = Math.max(best[(i - 1) * width + j] ?? 0, best[i * width + j - 1] ?? 0)
      const pair = (best[(i - 1) * width + j - 1] ?? 0) + likeness
      const taken = likeness >= ALIKE && pair > skip
      best[i * width + j] = taken ? pair : skip
      pairs[i * width + j] = taken ? 1 : 0
    }
  }
  const found: [number, number][] = []
  for (let i = fresh.length, j = old.length; i > 0 && j > 0; ) {
    if (pairs[i * width + j] === 1) {
      found.push([i - 1, j - 1])
      i -= 1
      j -= 1
    } else if ((best[(i - 1) * width + j] ?? 0) >= (best[i * width + j - 1] ?? 0)) i -= 1
    else j -= 1
  }
  return found
}
