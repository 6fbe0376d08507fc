// What a first look at each line alone mistook, seen beside its neighbours: lines become titles again. Knows no roles.
import { isFinished } from '#tools/import/heal/line-edges.ts'
import { parseBareSharer } from '#tools/import/people/bare-sharer.ts'
import { type Item, isBetween, isText, isTitleish } from './item.ts'
import { isIssue } from './notices.ts'
import { SUBTITLE_END } from './title-words.ts'

const HEAD = 6
const LONGEST_TITLE = 30
const LONGEST_SUBTITLE = 40
const DASH = /^[—―]/u
const PLAIN = /^\p{Script=Han}.*\p{Script=Han}$/u

export function lookAgain(items: readonly Item[]): void {
  for (const [at, item] of items.entries()) {
    if (item.line.given !== undefined) continue
    if (isMasthead(items, at)) item.mark = { kind: 'meta' }
    if (isLineOfHeadline(items, at) || isDashed(items, at)) {
      delete item.mark
      item.shape = 'title'
    }
    if (isSubtitle(items, at) || isHeadTitle(items, at)) item.shape = 'title'
    if (isOverSharer(items, at)) item.shape = 'maybe'
  }
}

/** 工会工作简报 over 第15期: the name of what it was printed in. */
const isMasthead = (items: readonly Item[], at: number): boolean =>
  at < 2 &&
  /^[^，。]{2,16}(?:简报|快报|快讯|动态|信息|通讯|专刊|参考)$/u.test(items[at]?.line.text ?? '') &&
  isIssue(items[at + 1]?.line.text ?? '')

/** 在职工中引起强烈反响: over a byline or the first words nothing can head reflections. */
function isLineOfHeadline(items: readonly Item[], at: number): boolean {
  const { mark, line } = items[at] ?? {}
  if (mark?.kind !== 'section' || line === undefined || at >= HEAD || !PLAIN.test(line.text)) return false
  const next = items[at + 1]
  return (
    (next?.mark?.kind === 'byline' || isText(next)) &&
    items.slice(0, at).every((one) => isTitleish(one) || one.mark?.kind === 'meta')
  )
}

/** ——读《红岩》有感, under a title and over who wrote it: a second line of that title. */
function isDashed(items: readonly Item[], at: number): boolean {
  const { mark, line } = items[at] ?? {}
  if (mark?.kind !== 'section' || !DASH.test(line?.text ?? '') || /[—―－～~]$/u.test(line?.text ?? ''))
    return false
  return isTitleish(items[at - 1]) && names(items[at + 1])
}

/** A title as wide as the column, or under one: before the first words, and what follows is as short or a byline. */
function isHeadTitle(items: readonly Item[], at: number): boolean {
  const { mark, shape, line } = items[at] ?? {}
  if (mark !== undefined || shape !== 'text' || line === undefined || at >= HEAD) return false
  if (!isShort(line.text) || line.hints.indent === true) return false
  const next = items[at + 1]
  const goesOn = next?.mark === undefined && !isShort(next?.line.text ?? '')
  const underShort =
    at === 1 && isSpoken(items[0]) && (next?.mark?.kind === 'byline' || SUBTITLE_END.test(line.text))
  if (!goesOn && underShort) return true
  return !goesOn && items.slice(0, at).every((one) => isTitleish(one) || HEADS.includes(one.mark?.kind))
}

/** 百件旧工装，换了新模样: a headline with a mark inside. */
const isSpoken = (item: Item | undefined): boolean =>
  item?.shape === 'short' && item.mark === undefined && item.line.text.length <= LONGEST_TITLE

const HEADS: readonly (NonNullable<Item['mark']>['kind'] | undefined)[] = ['meta', 'date', 'byline', 'cut']
const isShort = (text: string): boolean => text.length <= LONGEST_TITLE && !/[，。；：]/u.test(text)

/** ——黑石沟煤矿见闻, as wide as the column it stands in. */
function isSubtitle(items: readonly Item[], at: number): boolean {
  const { mark, shape, line } = items[at] ?? {}
  if (mark !== undefined || shape !== 'text' || line === undefined) return false
  const title = DASH.test(line.text) && line.text.length <= LONGEST_SUBTITLE && !isFinished(line.text)
  return title && isTitleish(items[at - 1]) && items.slice(at).some((one) => one.mark?.kind === 'byline')
}

/** A short line right over someone who speaks, though 感言如下： stands before it. */
function isOverSharer(items: readonly Item[], at: number): boolean {
  const { mark, shape, line } = items[at] ?? {}
  if (mark !== undefined || shape !== 'text' || line === undefined) return false
  if (line.text.length > LONGEST_TITLE || isFinished(line.text) || /[。，；：]/u.test(line.text)) return false
  const before = above(items, at)
  const whole = before?.mark !== undefined || !isText(before) || isEnded(before?.line.text ?? '')
  return whole && names(items[at + 1]) && isText(items[at + 2])
}

const isEnded = (text: string): boolean => isFinished(text) || /[：:]$/u.test(text)

const names = (item: Item | undefined): boolean =>
  item?.mark?.kind === 'sharer' ||
  (item !== undefined && item.mark === undefined && parseBareSharer(item.line.text, false) !== undefined)

function above(items: readonly Item[], at: number): Item | undefined {
  let place = at - 1
  while (isBetween(items[place])) place -= 1
  return items[place]
}
