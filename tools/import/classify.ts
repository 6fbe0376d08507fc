// From groups of lines to an article: each line gets its role from its look and its place. Knows no files; heals nothing.

import { Refusal } from '#tools/command/refusal.ts'
import { classifyReflection, findOpenings, type RawReflection } from './classify-reflections.ts'
import { classifyReport, type RawReport } from './classify-report.ts'
import type { Doubt } from './doubt.ts'
import type { SourceLine } from './lines.ts'
import { importMessages } from './messages.ts'
import { type SectionUnit, toUnits, unitLines } from './units.ts'

/** A text whose every line has its role; its paragraphs may still be in pieces. */
export interface RawArticle {
  report: RawReport
  section?: SectionUnit
  reflections: RawReflection[]
  doubts: Doubt[]
}

/**
 * The article a text is.
 * @throws {Refusal} without a headline, a reflection, a reflection's title or a sharer's name
 */
export function classify(groups: readonly SourceLine[][]): RawArticle {
  const units = toUnits(groups)
  const openings = findOpenings(units)
  const first = openings[0]?.start
  if (first === undefined) throw new Refusal(importMessages.noReflection)
  const before = units.slice(0, first)
  const sectionAt = before.findLastIndex(({ kind }) => kind === 'section')
  const section = before[sectionAt]
  const { report, doubts } = classifyReport(before.filter((unit) => unit !== section))
  const strays = section ? before.slice(sectionAt + 1).flatMap(unitLines) : []
  if (strays.length > 0) doubts.push({ lines: strays, message: importMessages.doubtAfterSection })
  const classified = openings.flatMap(
    (opening, at) => classifyReflection(units, opening, openings[at + 1]?.start) ?? [],
  )
  return {
    report,
    ...(section?.kind === 'section' && { section }),
    reflections: classified.map(({ reflection }) => reflection),
    doubts: [...doubts, ...classified.flatMap((one) => one.doubts)],
  }
}
