// Which title lines of a report's head are one title, and which of the titles is the headline. Knows no reflections.
import type { LineRole } from '#tools/import/source/line-role.ts'
import { type Item, isText } from './item.ts'
import type { Layout } from './layout.ts'
import { isNumbered } from './shape.ts'

const DASH = /^[—―－–]/u
const KICKER =
  /[·•]|^学习宣传|^(?:深入|聚焦|走基层|喜迎|庆祝|弘扬|学习贯彻|围绕|争做|牢记|贯彻|落实|纪念|迎接)|系列|主题教育|专场|全会精神|[:：]$/u
/** 走基层·听心声: the name of a column, wherever it stands. */
const INTRODUCES = /^[^—―－–，。]{2,8}[·•][^，。]{2,8}$/u
const FACTS =
  /举行|举办|召开|开讲|启动|侧记|纪实|见闻|开班|揭晓|发布|表彰|座谈|走进|签约|活动|论坛|讲座|分享会|报告会|故事会|综述|掠影|印象|纪念|开幕|闭幕|记/u
/** 供电公司工会开展宣讲 | 银线上的坚守: what happened, over the headline that says what it was. */
const REPORTS = /开展|举办|举行|召开|组织|启动/u
/** 邮路工会送课上门 | 马班邮路上的第五代: a body acts in the first, and the second is about someone else. */
const INSTITUTION =
  /工会|工委|公司|集团|医院|学校|大学|学院|中学|小学|公交|车间|街道|社区|法院|银行|邮政|[支大中]队|[班组队站段]”|管理局|供电局/u
/** 事迹宣讲活动, “田间课堂”: the name of something held. */
const CAMPAIGN =
  /(?:活动|行动|系列|专题|专场|巡礼|大赛|竞赛|比赛|大会|晚会|展演|展播|论坛|讲坛|讲堂|课堂|宣讲|[报分故读座诵恳]\p{Script=Han}会|[会课堂坛营行][”」])$/u
const SERIES = /^(?:深入)?学习(?:宣传)?贯彻|系列|主题教育|专场/u
const HELD = /(?:开展|举行|举办|召开|启动)$|(?:开展|举办|召开|组织)/u
/** 半条被子的温度一直都在 | 总工会组织劳模研学: what was held, told under the headline. */
const isHeldUnder = (first: string, second: string): boolean =>
  INSTITUTION.test(second) && !INSTITUTION.test(first) && HELD.test(second)
const GOES_ON =
  /^(?:在|同|共|齐|都|也|学习?|为|把|被|将|向|到|走|赴|进|获|引|受|展|成|开|启|举|助|送|喜|热|点|赢|迎|争|续|再|更|给|请|办|搭|建|推|出|聚|传|讲|唱|写|的|与|和)/u
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
    if (last && before !== undefined && isOneTitle(items, before, at, layout)) last.push(at)
    else groups.push([at])
  }
  return groups
}

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
  if (SERIES.test(first.text) && !SERIES.test(second.text)) return false
  if (isHeldUnder(first.text, second.text)) return false
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
  const title = after.length > 0 ? titleOf(items, after, end, layout) : undefined
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

const SUBTITLE_END =
  /(?:侧记|见闻|纪实|掠影|举行|举办|启动|召开|开讲|综述|小记|速写|札记|开展|进行|走笔|散记|特写)$/u

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
  if (DASH.test(line.text)) return last
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
