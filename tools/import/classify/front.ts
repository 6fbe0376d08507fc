// Where the head of a report ends, and which of its lines are kicker, headline, title and lead. Knows no reflections.
import { cannotStart, isFinished } from '#tools/import/heal/line-edges.ts'
import type { LineRole } from '#tools/import/source/line-role.ts'
import { isHeading } from './heading-score.ts'
import { type Item, isBetween, isText, isTitleish } from './item.ts'
import type { Layout } from './layout.ts'
import { chooseTitles, titleGroups } from './title-groups.ts'

const MOST_LEAD = 3
const LEAD =
  /^[【[]?(?:编者按|导语|导读|核心提示|内容提要|内容提示|摘要|按语|编者的话|开栏语|开栏的话|写在前面(?:的话)?|前言|题记|引言)[】\]]?\s*[:：]?/u

export interface Front {
  /** Of every line before `end`. */
  roles: Map<number, LineRole>
  /** The first line of the text. */
  end: number
  /** Places of titles that could have another part. */
  unsure: number[]
  /** No line looked like a title: the first was taken for its place. */
  guessed: boolean
}

/** Undefined when no line can be the headline. */
export function readFront(items: readonly Item[], layout: Layout): Front | undefined {
  const first = firstTitle(items)
  if (first === undefined) return undefined
  const end = frontEnd(items, first, layout)
  const roles = new Map<number, LineRole>()
  for (let at = 0; at < end; at += 1) {
    const item = items[at]
    const leading =
      roles.get(at - 1) === 'lead' && item?.shape === 'short' && goesOn(items[at - 1], item, layout)
    if (
      item &&
      (leading || item.line.given === 'lead' || (isLead(item, at, first) && !isSubtitle(items, at)))
    )
      roles.set(at, 'lead')
  }
  const byline = items.findIndex((item, at) => at > first && at < end && isBylineMark(item))
  const titles = Array.from({ length: end - first }, (_, by) => first + by).filter(
    (at) => items[at]?.mark === undefined && !roles.has(at),
  )
  const groups = titleGroups(items, titles, layout)
  const chosen = chooseTitles(items, groups, byline === -1 ? end : byline, end, layout)
  for (const [at, role] of chosen.roles) roles.set(at, role)
  return {
    roles,
    end,
    unsure: chosen.unsure,
    guessed: items[first]?.shape === 'short' || items[first]?.shape === 'text',
  }
}

const isBylineMark = ({ mark }: Item): boolean => mark?.kind === 'byline' || mark?.kind === 'sharer'

function isLead({ mark, shape, line }: Item, at: number, first: number): boolean {
  return mark === undefined && (at < first || LEAD.test(line.text) || shape === 'text')
}

/** A long line with no stop in it, alone between a title and the byline. */
function isSubtitle(items: readonly Item[], at: number): boolean {
  const { line, shape } = items[at] ?? {}
  const next = items[at + 1]
  if (line === undefined || shape !== 'text' || next === undefined || !isBylineMark(next)) return false
  const above = items[at - 1]
  const titled = above?.mark === undefined && above?.shape !== 'text'
  return titled && line.text.length <= LONGEST && !/[。；！？]/u.test(line.text)
}

function firstTitle(items: readonly Item[]): number | undefined {
  const first = firstTitleish(items)
  if (first === undefined || items[first]?.shape === 'title' || !isText(items[first + 1])) return first
  // 五月的江城 | 草木葱茏: the first piece of a lead, if a title with a byline comes after it.
  for (let at = first + 1; at <= first + MOST_LEAD * 2 && at < items.length; at += 1) {
    const item = items[at]
    if (item === undefined || isBylineMark(item) || item.mark?.kind === 'section') break
    if (isTitleish(item) && !isText(items[at + 1])) return isHeadOfReport(items, at) ? at : first
  }
  return first
}

/** Titles, and a byline under them. */
function isHeadOfReport(items: readonly Item[], from: number): boolean {
  let at = from + 1
  while (isTitleish(items[at])) at += 1
  const next = items[at]
  return next !== undefined && isBylineMark(next) && !headsReflection(next)
}

// 分享人 is never who wrote a report, as 作者 may be.
const headsReflection = (next: Item | undefined): boolean =>
  (next?.mark?.kind === 'sharer' || next?.mark?.kind === 'field') &&
  /^[（(【]?(?:分享|发言|讲述|交流)/u.test(next.line.text)

function firstTitleish(items: readonly Item[]): number | undefined {
  const given = items.findIndex(({ line }) => line.given === 'headline' || line.given === 'kicker')
  if (given !== -1) return given
  let texts = 0
  for (const [at, item] of items.entries()) {
    if (item.mark !== undefined) {
      if (item.mark.kind === 'sharer' || item.mark.kind === 'byline') {
        // A byline with nothing above it but text: the headline may still come.
        if (texts === 0) continue
      }
      continue
    }
    if (item.shape === 'title' || item.shape === 'maybe') return at
    if (item.shape === 'short' && texts === 0) return at
    texts += 1
    if (texts > MOST_LEAD) break
  }
  const plain = items.findIndex(({ mark, line: { text } }) => mark === undefined && isPlain(text))
  return plain === -1 || plain > MOST_LEAD ? undefined : plain
}

const LONGEST = 40
/** What can be a headline where nothing looks like one. */
const isPlain = (text: string): boolean => text.length <= LONGEST && !/[。；，]/u.test(text)

/** Past titles, byline and what else heads a report; a lead too, if a byline follows it or it says what it is. */
function frontEnd(items: readonly Item[], first: number, layout: Layout): number {
  let at = first + 1
  let named = items.slice(0, at).some(isBylineMark)
  for (; at < items.length; at += 1) {
    const item = items[at]
    if (item === undefined) break
    if (item.line.given === 'text' || item.line.given === 'heading') break
    if (item.line.given !== undefined) continue
    if (item.mark !== undefined) {
      if (item.mark.kind === 'section') break
      if (isBylineMark(item)) named = true
      continue
    }
    if (item.shape === 'title') continue
    if (
      item.shape === 'maybe' &&
      (isStacked(items, at) ||
        isHeading(item.line, items[at + 1]?.line, layout, 0) ||
        isTitleish(items[at + 1]) ||
        isBylineMark(items[at + 1] ?? item))
    )
      continue
    if (item.shape === 'short' && isBylineMark(items[at + 1] ?? item)) continue
    if (LEAD.test(item.line.text) || isBoldLead(item, layout)) continue
    if (goesOn(items[at - 1], item, layout)) continue
    if (!named && bylineFollows(items, at)) continue
    break
  }
  // What stands between the head and the text, such as a photograph, is of the text.
  while (at > first + 1 && isBetween(items[at - 1])) at -= 1
  return at
}

/** The second half of a lead that a column break cut. */
function goesOn(before: Item | undefined, item: Item, layout: Layout): boolean {
  if (before === undefined || before.mark !== undefined) return false
  if (
    !LEAD.test(before.line.text) &&
    !isBoldLead(before, layout) &&
    before.shape !== 'text' &&
    before.shape !== 'short'
  )
    return false
  return !isFinished(before.line.text) || cannotStart(item.line.text)
}

const isStacked = (items: readonly Item[], at: number): boolean =>
  isTitleish(items[at - 1]) && items[at]?.line.gap === false

const isBoldLead = ({ line }: Item, { body }: Layout): boolean =>
  line.hints.bold === true && !body.bold && line.text.length > 45

function bylineFollows(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at <= from + MOST_LEAD && at < items.length; at += 1) {
    const item = items[at]
    if (item === undefined || item.mark?.kind === 'section' || isTitleish(item)) return false
    if (item.mark?.kind === 'byline') return isSureByline(items, at)
  }
  return false
}

/** A byline that text follows, not one at the end of a report. */
const isSureByline = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  return next !== undefined && next.mark?.kind !== 'section'
}
