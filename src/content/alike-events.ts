// Finds two events that are one, seen one after the other: nothing of an event is kept but hashes. Knows no files.
import type { EventReading } from './event-reading.ts'
import type { Problem } from './problems.ts'
import { proofMessages } from './proof-messages.ts'

/** Shorter paragraphs are alike by chance: 会议还布置了其他工作。 */
const TELLING_LENGTH = 20
const HALF = 0.5
const LEAST_SHARED = 2

export interface AlikeFinder {
  /** What this event has in common with one seen before; remembers it. @param name what an editor calls it */
  see(event: EventReading, name: string): Problem[]
}

export function createAlikeFinder(): AlikeFinder {
  const names: string[] = []
  const titles = new Map<string, number>()
  const paragraphs = new Map<number, number>()

  return {
    see(event, name) {
      // What is withdrawn may stand anew under another name.
      if (event.status === 'withdrawn') return []
      const at = names.push(name) - 1
      const hashes = telling(event).map(hash)
      const headline = headlineOf(event)
      const title = `${event.dates.published?.value ?? ''} ${headline}`
      const sameTitle = names[titles.get(title) ?? -1]
      const sameText = mostShared(hashes, paragraphs)
      titles.set(title, titles.get(title) ?? at)
      for (const one of hashes) if (!paragraphs.has(one)) paragraphs.set(one, at)
      const other = sameText === undefined ? undefined : names[sameText]
      if (other !== undefined) return [{ field: '', message: proofMessages.sameText(other) }]
      return sameTitle === undefined || headline === ''
        ? []
        : [{ field: 'headline', message: proofMessages.sameTitle(sameTitle) }]
    },
  }
}

const telling = ({ texts }: EventReading): string[] =>
  texts
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ value }) => value.replace(/\s/gu, ''))
    .filter((text) => text.length >= TELLING_LENGTH)

const headlineOf = ({ titles }: EventReading): string =>
  (titles.find(({ path }) => path[0] === 'headline')?.value ?? []).flat().join('')

/** The event seen before that has at least half of these paragraphs. */
function mostShared(hashes: readonly number[], seen: ReadonlyMap<number, number>): number | undefined {
  const counts = new Map<number, number>()
  for (const one of hashes) {
    const owner = seen.get(one)
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  const enough = most && most[1] >= Math.max(Math.min(LEAST_SHARED, hashes.length), hashes.length * HALF)
  return enough ? most[0] : undefined
}

/** 53 bits of a text (cyrb53): equal hashes of a million different paragraphs are one chance in ten thousand. */
function hash(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 2 ** 32 * (b & 0x1fffff) + (a >>> 0)
}
