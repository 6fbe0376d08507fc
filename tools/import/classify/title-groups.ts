// Which title lines of a report's head are one title, and which of the titles is the headline. Knows no reflections.
import type { LineRole } from '#tools/import/source/line-role.ts'
import { type Item, isText } from './item.ts'
import type { Layout } from './layout.ts'
import { isNumbered } from './shape.ts'
import {
  CAMPAIGN,
  DASH,
  FACTS,
  GOES_ON,
  INSTITUTION,
  INTRODUCES,
  isHeldUnder,
  KICKER,
  REPORTS,
  SERIES,
  SUBTITLE_END,
} from './title-words.ts'

const LONG_KICKER = 15
const SHORTEST = 6
const LONGEST_STACKED = 20
const NEAR = 4

/** Groups of places, each one title. */
export function titleGroups(items: readonly Item[], places: readonly number[], layout: Layout): number[][] {
  const groups: number[][] = []
  for (const at of places) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before !== undefined && !introduced(items, groups) && isOneTitle(items, before, at, layout))
      last.push(at)
    else groups.push([at])
  }
  return groups
}

/** ——走进全国工人先锋号, over all others: what a headline belongs to. */
const introduced = (items: readonly Item[], groups: readonly number[][]): boolean =>
  groups.length === 1 && DASH.test(items[groups[0]?.[0] ?? -1]?.line.text ?? '')

function isOneTitle(items: readonly Item[], before: number, at: number, layout: Layout): boolean {
  const first = items[before]?.line
  const second = items[at]?.line
  if (first === undefined || second === undefined || at !== before + 1) return false
  if (first.given !== second.given) return false
  if (first.given !== undefined) return true
  if (second.gap || DASH.test(second.text) || /[！？!?]$/u.test(first.text)) return false
  if (first.hints.size !== second.hints.size || first.hints.bold !== second.hints.bold) return false
  if (first.hints.indent !== second.hints.indent) return false
  const parted = /[ \u3000]/u
  if (parted.test(first.text) && FACTS.test(second.text)) return false
  if (!parted.test(first.text) && parted.test(second.text)) return false
  // 讲堂走进渡轮 | 一江水，两岸灯: two halves are a title of their own.
  if (!/[ \u3000，]/u.test(first.text) && /[^，]，[^，]/u.test(second.text)) return false
  if (SERIES.test(first.text) && !SERIES.test(second.text)) return false
  if (isHeldUnder(first.text, second.text)) return false
  if (INTRODUCES.test(first.text) && !INTRODUCES.test(second.text)) return false
  if (INSTITUTION.test(second.text) && SUBTITLE_END.test(second.text)) return false
  if (CAMPAIGN.test(first.text) && !GOES_ON.test(second.text)) return false
  if (first.text.length >= LONG_KICKER && REPORTS.test(first.text) && second.text.length < first.text.length)
    return false
  if (INSTITUTION.test(first.text) && !INSTITUTION.test(second.text) && !GOES_ON.test(second.text))
    return false
  if (
    first.text.length <= SHORTEST &&
    second.text.length >= first.text.length + NEAR &&
    !GOES_ON.test(second.text)
  )
    return false
  if (layout.spaced && !layout.styled) return true
  if (
    first.hints.size !== undefined &&
    first.hints.bold &&
    !parted.test(first.text) &&
    !KICKER.test(first.text)
  )
    return true
  const short = [first, second].every(({ text }) => text.length <= LONGEST_STACKED && !parted.test(text))
  const near = Math.abs(first.text.length - second.text.length) <= NEAR
  return short && near && !FACTS.test(second.text) && !KICKER.test(first.text)
}

export interface ChosenTitles {
  roles: Map<number, LineRole>
  unsure: number[]
}

/** @param byline where the byline stands: titles after it are the report's own */
export function chooseTitles(
  items: readonly Item[],
  groups: readonly number[][],
  byline: number,
  end: number,
  layout: Layout,
): ChosenTitles {
  const roles = new Map<number, LineRole>()
  const unsure: number[] = []
  const give = (group: readonly number[] | undefined, role: LineRole, doubtful = false) => {
    for (const at of group ?? []) roles.set(at, items[at]?.line.given ?? role)
    if (doubtful && group) unsure.push(...group)
  }
  const above = groups.filter(([at = 0]) => at < byline)
  const below = groups.filter(([at = 0]) => at > byline)
  const headline = headlineOf(items, above)
  const before = above.slice(0, headline)
  const after = [...above.slice(headline + 1), ...below]
  give(above[headline], 'headline', above.length > 1)
  const title = after.length > 0 ? titleOf(items, after, byline, end, layout) : undefined
  for (const [place, group] of after.entries()) {
    const words = items[group[0] ?? -1]?.line.text ?? ''
    if (place === title && before.length === 0 && INTRODUCES.test(words)) give(group, 'kicker', true)
    else if (place === 0 && isApart(items, above[headline], group, byline, end)) give(group, 'kicker', true)
    else if (place === title) give(group, 'reportTitle')
    else if (place + 1 === title && before.length === 0) give(group, 'kicker', true)
    else give(group, 'heading', true)
  }
  for (const [place, group] of before.entries())
    give(group, place === before.length - 1 ? 'kicker' : 'heading', true)
  return { roles, unsure }
}

/** A page gives its headline apart: what introduces it then stands under it, over the byline. */
function isApart(
  items: readonly Item[],
  headline: readonly number[] | undefined,
  group: readonly number[],
  byline: number,
  end: number,
): boolean {
  const [at = 0] = group
  const next = items[(group.at(-1) ?? 0) + 1]
  if (items[headline?.[0] ?? -1]?.line.given !== 'headline' || at > byline) return false
  if (byline === end && next?.shape !== 'text') return false
  const words = group.map((one) => items[one]?.line.text ?? '').join('')
  if (DASH.test(words) || SUBTITLE_END.test(words)) return false
  if (isNumbered(words)) return false
  return (
    KICKER.test(words) ||
    CAMPAIGN.test(words) ||
    REPORTS.test(words) ||
    INSTITUTION.test(words) ||
    words.length <= SHORTEST
  )
}

/** The largest; else, of two, the one that neither introduces nor reports; of three, the middle one. */
function headlineOf(items: readonly Item[], groups: readonly number[][]): number {
  const lines = groups.map(([at = 0]) => items[at]?.line)
  const given = lines.findIndex((line) => line?.given === 'headline')
  if (given !== -1) return given
  const sizes = lines.map((line) => line?.hints.size ?? 0)
  const largest = Math.max(...sizes)
  if (sizes.some((size) => size < largest)) return sizes.indexOf(largest)
  const texts = groups.map((group) => group.map((at) => items[at]?.line.text ?? '').join(''))
  const [first = '', second = ''] = texts
  if (groups.length < 2) return 0
  if (DASH.test(second)) return 0
  if (DASH.test(first)) return 1
  if (groups.length > 2) return 1
  if (KICKER.test(first) || (CAMPAIGN.test(first) && !CAMPAIGN.test(second))) return 1
  if (/[！？!?]$/u.test(first)) return 0
  if (isHeldUnder(first, second)) return 0
  return FACTS.test(second) && !FACTS.test(first) ? 0 : 1
}

/** The last title before the text, unless it heads only the text's first part. */
function titleOf(
  items: readonly Item[],
  groups: readonly number[][],
  byline: number,
  end: number,
  layout: Layout,
): number | undefined {
  const dashed = groups.findIndex(([place = -1]) => DASH.test(items[place]?.line.text ?? ''))
  if (dashed !== -1) return dashed
  const last = groups.length - 1
  const [at = 0] = groups[last] ?? []
  const { line } = items[at] ?? {}
  if (line === undefined || isNumbered(line.text) || line.given === 'heading')
    return last > 0 ? last - 1 : undefined
  // 朗读会侧记, or whatever stands over the byline, heads the whole.
  if (SUBTITLE_END.test(line.text) || (byline < end && at < byline)) return last
  return sameInBody(items, end, line.hints.size) > 0 && layout.styled ? undefined : last
}

/** Titles of the same size in the report's text: then the first of them only heads its first part. */
function sameInBody(items: readonly Item[], end: number, size: number | undefined): number {
  let found = 0
  for (const [by, { mark, shape, line }] of items.slice(end).entries()) {
    if (mark?.kind === 'section' || mark?.kind === 'sharer' || mark?.kind === 'field') break
    // One over another title, or over who speaks, heads no part of the report.
    if (mark === undefined && shape === 'title' && line.hints.size === size && isText(items[end + by + 1]))
      found += 1
  }
  return found
}
