// From units to the text of a report or a reflection: a title inside it is a heading. Knows nothing of what is around.
import type { Doubt } from './doubt.ts'
import { importMessages } from './messages.ts'
import { type BodyUnit, type Unit, unitLines } from './units.ts'

/** The units as text and headings, no line lost, with a doubt for each that is not plain text. */
export function toBody(units: readonly Unit[]): { body: BodyUnit[]; doubts: Doubt[] } {
  const doubts = units.flatMap((unit): Doubt[] => {
    if (unit.kind === 'text') return []
    const message = unit.kind === 'title' ? importMessages.doubtHeading : importMessages.doubtStrayMarker
    return [{ lines: unitLines(unit), message }]
  })
  return { body: units.map(bodyUnit), doubts }
}

function bodyUnit(unit: Unit): BodyUnit {
  if (unit.kind === 'text' || unit.kind === 'title') return unit
  if (unit.kind === 'section') return { kind: 'title', lines: [unit.line] }
  return { kind: 'text', line: unit.line }
}
