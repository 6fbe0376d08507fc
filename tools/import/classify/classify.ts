// From lines to an article: each line gets its role from its look and its place. Knows no files; heals nothing.
import { Refusal } from '#tools/command/refusal.ts'
import type { Doubt } from '#tools/import/doubt.ts'
import { isFinished } from '#tools/import/heal/line-edges.ts'
import { importMessages } from '#tools/import/messages.ts'
import type { Byline } from '#tools/import/people/byline.ts'
import type { NamedPeople } from '#tools/import/people/name-people.ts'
import type { LineRole } from '#tools/import/source/line-role.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { bodyRoles } from './body-roles.ts'
import { findSection, sectionOver, titleOfSection, unmarkedSection, withoutSection } from './find-section.ts'
import { readFront } from './front.ts'
import type { Item } from './item.ts'
import { type Layout, layoutOf } from './layout.ts'
import { roleOfMark } from './mark-role.ts'
import { findOpenings, type Opening } from './openings.ts'
import { toItems } from './shape.ts'
import { splitLines } from './split-lines.ts'
import { takeByline } from './take-byline.ts'

export interface RoledLine {
  line: SourceLine
  role: LineRole
}

export interface RawReflection {
  titles: SourceLine[]
  sharers: SourceLine[]
  people: NamedPeople
  label?: string
  body: RoledLine[]
}

/** A source whose every line has its role; its paragraphs may still be in pieces. */
export interface RawArticle {
  layout: Layout
  /** Of the report, in the order of the source; `section` among them. */
  report: RoledLine[]
  byline?: { lines: SourceLine[]; byline: Byline }
  section?: { line: SourceLine; title: string }
  reflections: RawReflection[]
  doubts: Doubt[]
}

/**
 * The article a source is.
 * @throws {Refusal} without a headline, or when a reflection names nobody
 */
export function classify(source: readonly SourceLine[]): RawArticle {
  const split = splitLines(source)
  const layout = layoutOf(split.lines)
  const items = toItems(split.lines, layout)
  const front = readFront(items, layout)
  if (front === undefined) throw new Refusal(importMessages.noHeadline)
  const marked = findSection(items, front.end)
  const found = findOpenings(items, front.end, marked, layout)
  const unmarked = marked === -1 ? unmarkedSection(items, found) : undefined
  const section = unmarked ?? (marked === -1 ? sectionOver(items, found) : marked)
  const openings = unmarked === undefined ? found : withoutSection(found, unmarked)
  const first = openings[0]?.start ?? items.length
  const { doubts } = split
  const report: RoledLine[] = []
  const add = (item: Item | undefined, role: LineRole) => item && report.push({ line: item.line, role })
  for (let at = 0; at < front.end; at += 1) {
    const item = items[at]
    if (item) add(item, front.roles.get(at) ?? roleOfMark(item))
  }
  addBody(items, front.end, section === -1 ? first : section, layout, report, doubts)
  if (section !== -1) {
    add(items[section], 'section')
    addBody(items, section + 1, first, layout, report, doubts, importMessages.doubtAfterSection)
  }
  markLateLead(report)
  doubts.push(...frontDoubts(items, front))
  const guessed = items[marked === -1 ? section : (unmarked ?? -1)]?.line
  if (guessed)
    doubts.push({ lines: [guessed.number], message: importMessages.doubtSection, key: `role.${guessed.key}` })
  if (openings.length === 0) doubts.push({ lines: [], message: importMessages.doubtNoReflection })
  const sectionTitle = titleOfSection(items[section])
  const headLine = items[section]?.line
  return {
    layout,
    report,
    ...takeByline(items, front.end, section === -1 ? first : section, report, doubts),
    ...(sectionTitle !== undefined && headLine && { section: { line: headLine, title: sectionTitle } }),
    reflections: openings.map((opening) => readReflection(items, opening, layout, doubts)),
    doubts,
  }
}

const LATE_LEAD = /^[【[（(]?(?:编者按|编者的话|按语|开栏的话|开栏语)[】\]）)]?\s*[:：\s]/u

/** 编者按, right over the reflections: it speaks of the whole page. */
function markLateLead(report: RoledLine[]): void {
  if (report.some(({ role }) => role === 'lead')) return
  const from = report.findIndex(({ line, role }) => role === 'text' && LATE_LEAD.test(line.text))
  for (const entry of from === -1 ? [] : report.slice(from)) {
    if (entry.role !== 'text') return
    entry.role = 'lead'
    if (isFinished(entry.line.text)) return
  }
}

function addBody(
  items: readonly Item[],
  start: number,
  end: number,
  layout: Layout,
  into: RoledLine[],
  doubts: Doubt[],
  everyText?: string,
  own = false,
): void {
  for (const [by, { role, doubt }] of bodyRoles(items, start, end, layout, own).entries()) {
    const line = items[start + by]?.line
    if (line === undefined) continue
    into.push({ line, role })
    const message = everyText ?? (doubt && importMessages.doubtRole[doubt])
    if (message !== undefined) doubts.push({ lines: [line.number], message, key: `role.${line.key}` })
  }
}

function readReflection(
  items: readonly Item[],
  opening: Opening,
  layout: Layout,
  doubts: Doubt[],
): RawReflection {
  const { people, titles, sharers, label, inline, unit } = opening
  const at = (place: number): SourceLine[] => (items[place] ? [items[place].line] : [])
  const sharerLines = sharers.flatMap(at)
  if (people === undefined) throw new Refusal(importMessages.noSharer(sharerLines[0]?.number ?? 0))
  const own = Array.from({ length: opening.end - opening.start }, (_, by) => opening.start + by)
  const body: RoledLine[] = []
  const apart = new Set([...titles, ...sharers])
  const begin = own.find((place) => !apart.has(place)) ?? opening.end
  for (const place of sharers) {
    const item = items[place]
    if (inline === undefined || item === undefined) continue
    body.push({ line: { ...item.line, text: item.line.text.slice(inline) }, role: 'text' })
  }
  const [first = begin] = sharers
  addBody(items, begin, first > begin ? first : opening.end, layout, body, doubts, undefined, true)
  if (first > begin) addBody(items, (sharers.at(-1) ?? first) + 1, opening.end, layout, body, doubts)
  const unitLine = unit === undefined ? undefined : items[unit]?.line
  if (unitLine) sharerLines.push(unitLine)
  const words = body.filter(({ line }) => line !== unitLine)
  const numbers = sharerLines.map(({ number }) => number)
  const key = sharerLines[0]?.key
  for (const message of people.doubts)
    doubts.push({ lines: numbers, message, ...(key !== undefined && { key: `voices.${key}` }) })
  if (titles.length === 0) doubts.push({ lines: numbers, message: importMessages.doubtNoTitle })
  if (titles.length > 1)
    doubts.push({
      lines: titles.flatMap(at).map(({ number }) => number),
      message: importMessages.doubtStacked,
    })
  return {
    titles: titles.flatMap(at),
    sharers: sharerLines,
    people,
    ...(label !== undefined && { label }),
    body: words,
  }
}

function frontDoubts(items: readonly Item[], front: NonNullable<ReturnType<typeof readFront>>): Doubt[] {
  const doubts: Doubt[] = []
  for (const at of front.unsure) {
    const line = items[at]?.line
    const role = front.roles.get(at)
    if (line && role)
      doubts.push({
        lines: [line.number],
        message: importMessages.doubtTitleRole(role),
        key: `role.${line.key}`,
      })
  }
  const told = (at: number, message: string) => {
    const line = items[at]?.line
    if (line) doubts.push({ lines: [line.number], message, key: `role.${line.key}` })
  }
  if (front.guessed)
    for (const [at, role] of front.roles) if (role === 'headline') told(at, importMessages.doubtHeadline)
  for (const [at, { mark }] of items.slice(0, front.end).entries())
    if (mark?.kind === 'byline' && mark.guessed) told(at, importMessages.doubtByline)
  return doubts
}
