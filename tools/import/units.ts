// From groups of lines to units, each named by its own look: title, marker or text. Knows no roles: see classify.ts.
import { type Byline, parseByline } from './byline.ts'
import type { SourceLine } from './lines.ts'
import { isBrokenTitle, isStackedTitle, mayBeTitle } from './title-lines.ts'

export interface TitleUnit {
  kind: 'title'
  lines: SourceLine[]
}
interface TextUnit {
  kind: 'text'
  line: SourceLine
}
export interface BylineUnit {
  kind: 'byline'
  line: SourceLine
  byline: Byline
}
/** A line in 【】; `title` is what stands between. */
export interface SectionUnit {
  kind: 'section'
  line: SourceLine
  title: string
}
/** A line that begins with 分享人：; `words` is the rest of it. */
export interface SharerUnit {
  kind: 'sharer'
  line: SourceLine
  label: string
  words: string
}
/** What may stand in the text of a report or a reflection. */
export type BodyUnit = TextUnit | TitleUnit
export type Unit = TitleUnit | TextUnit | BylineUnit | SectionUnit | SharerUnit

const SECTION = /^【(.{1,20})】$/u
const SHARER = /^(分享人)\s*[:：]\s*(.*)$/u

/** The units of a text in the order of its lines. */
export function toUnits(groups: readonly SourceLine[][]): Unit[] {
  const units = groups.flatMap(groupUnits)
  return units.map((unit, at) => {
    const beforeSharer = unit.kind === 'text' && units[at + 1]?.kind === 'sharer'
    return beforeSharer && mayBeTitle(unit.line.text) ? { kind: 'title', lines: [unit.line] } : unit
  })
}

function groupUnits(group: SourceLine[]): Unit[] {
  const units: Unit[] = []
  let run: SourceLine[] = []
  const close = () => {
    units.push(...(isStackedTitle(run) ? [titleUnit(run)] : run.map(lineUnit)))
    run = []
  }
  for (const line of group) {
    const marker = markerUnit(line)
    if (marker === undefined) {
      run.push(line)
    } else {
      close()
      units.push(marker)
    }
  }
  close()
  return units
}

const titleUnit = (lines: SourceLine[]): TitleUnit => ({ kind: 'title', lines })

const lineUnit = (line: SourceLine): Unit =>
  isBrokenTitle(line.text) ? titleUnit([line]) : { kind: 'text', line }

function markerUnit(line: SourceLine): Unit | undefined {
  const section = SECTION.exec(line.text)?.[1]
  if (section !== undefined) return { kind: 'section', line, title: section.trim() }
  const [, label, words] = SHARER.exec(line.text) ?? []
  if (label !== undefined && words !== undefined) return { kind: 'sharer', line, label, words }
  const byline = parseByline(line.text)
  return byline && { kind: 'byline', line, byline }
}

/** The line numbers of a unit. */
export function unitLines(unit: Unit): number[] {
  return unit.kind === 'title' ? unit.lines.map(({ number }) => number) : [unit.line.number]
}
