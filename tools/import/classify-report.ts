// The roles of a report's own lines: lead, headline, byline, kicker, title, text. Knows nothing of reflections.

import { Refusal } from '#tools/command/refusal.ts'
import { toBody } from './body.ts'
import type { Doubt } from './doubt.ts'
import { importMessages } from './messages.ts'
import { hasNoProse, mayBeTitle } from './title-lines.ts'
import { type BodyUnit, type BylineUnit, type TitleUnit, type Unit, unitLines } from './units.ts'

export interface RawReport {
  headline: TitleUnit
  lead: BodyUnit[]
  byline?: BylineUnit
  kicker?: TitleUnit
  title?: TitleUnit
  body: BodyUnit[]
}

/**
 * The report that these units are.
 * @throws {Refusal} when none of them can be the headline
 */
export function classifyReport(all: readonly Unit[]): { report: RawReport; doubts: Doubt[] } {
  const { byline, units } = takeByline(all)
  const { at, headline, doubts } = findHeadline(units)
  const lead = toBody(units.slice(0, at))
  const rest = units.slice(at + 1)
  const textAt = rest.findIndex(({ kind }) => kind !== 'title')
  const titles = rest.slice(0, textAt === -1 ? rest.length : textAt).filter((unit) => unit.kind === 'title')
  // The last title is the one the text follows; one more above it is its kicker; others can only be headings.
  const title = titles.at(-1)
  const kicker = titles.at(-2)
  const body = toBody([...titles.slice(0, -2), ...rest.slice(titles.length)])
  const leadLines = units.slice(0, at).flatMap(unitLines)
  if (leadLines.length > 0) doubts.push({ lines: leadLines, message: importMessages.doubtLead })
  if (kicker) doubts.push({ lines: unitLines(kicker), message: importMessages.doubtKicker })
  for (const stacked of [headline, title]) {
    if (stacked && stacked.lines.length > 1) {
      doubts.push({ lines: unitLines(stacked), message: importMessages.doubtStacked })
    }
  }
  const report: RawReport = {
    headline,
    lead: lead.body,
    ...(byline && { byline }),
    ...(kicker && { kicker }),
    ...(title && { title }),
    body: body.body,
  }
  return { report, doubts: [...doubts, ...lead.doubts, ...body.doubts] }
}

function takeByline(all: readonly Unit[]): { byline: BylineUnit | undefined; units: Unit[] } {
  const byline = all.find((unit) => unit.kind === 'byline')
  return { byline, units: all.filter((unit) => unit !== byline) }
}

function findHeadline(units: readonly Unit[]): { at: number; headline: TitleUnit; doubts: Doubt[] } {
  const at = units.findIndex(({ kind }) => kind === 'title')
  const found = units[at]
  if (found?.kind === 'title') return { at, headline: found, doubts: [] }
  // With no line that looks like a title, a short first line is one by its place.
  const first = units[0]
  if (first?.kind !== 'text' || !mayBeTitle(first.line.text) || !hasNoProse(first.line.text)) {
    throw new Refusal(importMessages.noHeadline)
  }
  const doubts = [{ lines: [first.line.number], message: importMessages.doubtHeadline }]
  return { at: 0, headline: { kind: 'title', lines: [first.line] }, doubts }
}
