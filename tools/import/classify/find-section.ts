// Which line heads the reflections. Knows nothing of the reflections themselves.
import { isFinished } from '#tools/import/heal/line-edges.ts'
import { type Item, isText, isTitleish } from './item.ts'
import type { Opening } from './openings.ts'

const MOST_BETWEEN = 3

/** Its place, or -1. @param from where the report's text begins */
export function findSection(items: readonly Item[], from: number): number {
  const given = items.findIndex(({ line }) => line.given === 'section')
  if (given !== -1) return given
  const labelled = items.findIndex(
    ({ mark }, at) => at >= from && (mark?.kind === 'sharer' || mark?.kind === 'field'),
  )
  const places = items.flatMap(({ mark }, at) => (at >= from && mark?.kind === 'section' ? [at] : []))
  const sure = places.filter((at) => {
    const mark = items[at]?.mark
    return mark?.kind === 'section' && mark.sure
  })
  const before = sure.filter((at) => labelled === -1 || at < labelled)
  // 学习心得 right over each sharer is a title, not the head of all.
  const heads = before.filter(
    (at) => !(isOverSharer(items, at) && sure.filter((one) => isOverSharer(items, one)).length > 1),
  )
  const chosen = heads[0] ?? before[0]
  if (chosen !== undefined) return chosen
  return (
    places.findLast((at) => labelled !== -1 && at < labelled && onlyTitlesBetween(items, at, labelled)) ?? -1
  )
}

const isOverSharer = (items: readonly Item[], at: number): boolean => items[at + 1]?.mark?.kind === 'sharer'

function onlyTitlesBetween(items: readonly Item[], from: number, to: number): boolean {
  if (to - from - 1 > MOST_BETWEEN) return false
  return items.slice(from + 1, to).every(isTitleish)
}

/** 【收信人】 right over the first reflection: brackets no usual word stands in. */
export function sectionOver(items: readonly Item[], [first]: readonly Opening[]): number {
  const mark = items[(first?.start ?? 0) - 1]?.mark
  return first !== undefined && mark?.kind === 'section' ? first.start - 1 : -1
}

const LONGEST_SECTION = 8

/** 大家的话, over the first reflection's own title: it has one line more than every other. */
export function unmarkedSection(items: readonly Item[], openings: readonly Opening[]): number | undefined {
  const [first, ...others] = openings
  if (first === undefined || others.length === 0) return undefined
  const [place, next] = first.titles
  const above = first.start - 1
  if (first.titles.length === 1 && others.every(({ titles }) => titles.length === 0))
    return isShort(items[place ?? -1]) ? place : undefined
  if (others.every(({ titles }) => titles.length === 1)) {
    if (first.titles.length === 2 && next !== undefined && isShort(items[place ?? -1])) return place
    if (first.titles.length === 1 && isApart(items, above)) return above
  }
  return undefined
}

const isShort = (item: Item | undefined): boolean =>
  item !== undefined &&
  /^[^\p{Script=Han}\w]{0,2}\p{Script=Han}+(?:，\p{Script=Han}+)?[^\p{Script=Han}\w]{0,2}$/u.test(
    item.line.text,
  ) &&
  item.line.text.length <= LONGEST_SECTION

/** 换位思考, with a blank line above and one below, after a whole paragraph. */
const isApart = (items: readonly Item[], at: number): boolean =>
  isTitleish(items[at]) &&
  isShort(items[at]) &&
  items[at]?.line.gap === true &&
  items[at + 1]?.line.gap === true &&
  isText(items[at - 1]) &&
  isFinished(items[at - 1]?.line.text ?? '')

/** @param section the place that {@link unmarkedSection} found: the first title of the first, or over it */
export const withoutSection = ([first, ...others]: readonly Opening[], section: number): Opening[] =>
  first && first.titles[0] === section
    ? [{ ...first, titles: first.titles.slice(1), start: first.start + 1 }, ...others]
    : [...(first ? [first] : []), ...others]

export const titleOfSection = (item: Item | undefined): string | undefined =>
  item?.mark?.kind === 'section' ? item.mark.title : item?.line.text
