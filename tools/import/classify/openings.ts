// Where each reflection begins: its sharer, and the title before or after. Knows nothing of the report's own lines.
import { isFinished } from '#tools/import/heal/line-edges.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { isHeading } from './heading-score.ts'
import { type Item, isText, isTitleish } from './item.ts'
import type { Layout } from './layout.ts'

export interface Opening extends Candidate {
  /** Places of its title's lines; empty when it has none. */
  titles: number[]
  /** First place that is the reflection's own, and the first that is not. */
  start: number
  end: number
}

const MOST_TITLES = 3

/** @param from where the report's text begins @param section place of the line that heads the reflections, or -1 */
export function findOpenings(
  items: readonly Item[],
  from: number,
  section: number,
  layout: Layout,
): Opening[] {
  const candidates = findCandidates(items, from, section)
  if (candidates.length === 0) return []
  return isTrailing(items, candidates)
    ? closings(items, candidates, from, section)
    : leading(items, candidates, from, section, layout)
}

/** Each stands under its text, not above it. */
function isTrailing(items: readonly Item[], candidates: readonly Candidate[]): boolean {
  const last = candidates.at(-1)?.sharers.at(-1) ?? 0
  const closed = items.slice(last + 1).every((item) => item.mark !== undefined)
  const under = candidates.filter(({ sharers, inline }) => {
    const next = items[(sharers.at(-1) ?? 0) + 1]
    const above = items[(sharers[0] ?? 0) - 1]
    return (
      inline === undefined &&
      isText(above) &&
      !isText(next) &&
      (closed || !isSharerFirst(items, sharers.at(-1) ?? 0))
    )
  })
  return under.length > candidates.length / 2
}

// 分享人 first and a title after it looks like the end of one and the title of the next: brackets tell.
const isSharerFirst = (items: readonly Item[], at: number): boolean =>
  isTitleish(items[at + 1]) && !/^[（(].*[）)]$/u.test(items[at]?.line.text ?? '')

function leading(
  items: readonly Item[],
  candidates: readonly Candidate[],
  from: number,
  section: number,
  layout: Layout,
): Opening[] {
  const openings = candidates.map((candidate, nth): Opening => {
    const first = candidate.sharers[0] ?? 0
    const last = candidate.sharers.at(-1) ?? first
    const floor = nth === 0 ? Math.max(from, section + 1) : (candidates[nth - 1]?.sharers.at(-1) ?? 0) + 1
    const above = titlesAbove(items, first, floor)
    const titles =
      above.length > 0 || candidate.inline !== undefined ? above : titlesBelow(items, last, layout)
    return { ...candidate, titles, start: Math.min(first, titles[0] ?? first), end: items.length }
  })
  const sure = withoutGuesses(items, openings)
  return sure.map((opening, nth) => ({ ...opening, end: sure[nth + 1]?.start ?? items.length }))
}

/** Where one has no title, a line under another's sharer that only may be one is the first piece of its text. */
function withoutGuesses(items: readonly Item[], openings: readonly Opening[]): Opening[] {
  if (openings.every(({ titles }) => titles.length > 0)) return [...openings]
  return openings.map((opening) => {
    const { titles, sharers } = opening
    const guessed = (titles[0] ?? 0) > (sharers[0] ?? 0) && titles.every((at) => items[at]?.shape === 'maybe')
    return guessed ? { ...opening, titles: [] } : opening
  })
}

function titlesAbove(items: readonly Item[], sharer: number, floor: number): number[] {
  let at = sharer
  while (at > floor && sharer - at < MOST_TITLES && canBeAbove(items, at - 1, sharer)) at -= 1
  return Array.from({ length: sharer - at }, (_, by) => at + by)
}

function canBeAbove(items: readonly Item[], at: number, sharer: number): boolean {
  const item = items[at]
  if (item?.mark?.kind === 'section')
    return !item.mark.title.includes('分享') && at === sharer - 1 && item.line.given !== 'section'
  if (item === undefined || item.mark !== undefined) return false
  if (item.line.given === 'heading') return false
  if (at === sharer - 1) return item.shape !== 'text'
  return item.shape === 'title' || (item.shape === 'maybe' && goesOn(items[at + 1]))
}

/** The next print line of a title, or ——读《红岩》有感 under it. */
const goesOn = (next: Item | undefined): boolean =>
  next?.line.gap === false || /^[—―]/u.test(next?.line.text ?? '')

function titlesBelow(items: readonly Item[], sharer: number, layout: Layout): number[] {
  const titles: number[] = []
  for (let at = sharer + 1; isNextTitle(items, at, titles); at += 1) titles.push(at)
  const after = items[(titles.at(-1) ?? sharer) + 1]
  if (!isText(after)) return []
  const unsure = titles.find((at) => items[at]?.shape === 'maybe')
  const { line } = items[unsure ?? -1] ?? {}
  return line === undefined || isHeading(line, after?.line, layout, 2) ? titles : []
}

/** A first title, or one more print line of it. */
function isNextTitle(items: readonly Item[], at: number, titles: readonly number[]): boolean {
  const item = items[at]
  if (!isTitleish(item) || titles.length >= MOST_TITLES) return false
  return titles.length === 0 || item?.shape === 'title'
}

/** The same, for sharers under their texts: each reflection reaches back to the one before it. */
function closings(
  items: readonly Item[],
  candidates: readonly Candidate[],
  from: number,
  section: number,
): Opening[] {
  const sharer = candidates[0]?.sharers[0] ?? 0
  const head = section === -1 ? lastSection(items, from, sharer) : section
  let start = head === -1 ? lastTitle(items, from, sharer) : head + 1
  const openings = candidates.map((candidate) => {
    const titles: number[] = []
    for (let at = start; isNextTitle(items, at, titles); at += 1) titles.push(at)
    // Two, each alone between blank lines: the first may head them all.
    if (candidate === candidates[0] && head === -1 && isTitleish(items[start + 1]) && titles.length === 1)
      titles.push(start + 1)
    const next = (candidate.sharers.at(-1) ?? 0) + 1
    // A date, a credit at the foot of the page: of the last.
    const end = candidate === candidates.at(-1) ? items.length : next
    const opening = { ...candidate, titles, start, end }
    start = next
    return opening
  })
  const titled = openings.filter(({ titles }) => titles.length > 0).length
  if (titled * 2 <= openings.length) return openings
  return openings.map((opening) => (headsLikeOthers(items, opening) ? withTitle(opening) : opening))
}

/** 轻一点，再轻一点: no sentence, where the others have titles. */
function headsLikeOthers(items: readonly Item[], { titles, start, sharers }: Opening): boolean {
  const { mark, shape, line } = items[start] ?? {}
  const heads = mark === undefined && shape === 'short' && start + 1 < (sharers[0] ?? 0)
  return titles.length === 0 && heads && !isFinished(line?.text ?? '') && isText(items[start + 1])
}

const withTitle = (opening: Opening): Opening => ({ ...opening, titles: [opening.start] })

function lastSection(items: readonly Item[], from: number, before: number): number {
  const at = items.slice(0, before).findLastIndex(({ mark }) => mark?.kind === 'section')
  return at >= from && isTitleish(items[at + 1]) ? at : -1
}

function lastTitle(items: readonly Item[], from: number, before: number): number {
  for (let at = before - 2; at >= from; at -= 1) {
    if (isTitleish(items[at]) && !isTitleish(items[at - 1])) return at
  }
  return from
}
