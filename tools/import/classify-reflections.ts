// The roles of what follows a report: each reflection's title, sharer and text. Knows nothing of the report.
import type { Voice } from '#content/schema/voice.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { toBody } from './body.ts'
import type { Doubt } from './doubt.ts'
import { importMessages } from './messages.ts'
import { parseSharer } from './sharer.ts'
import { type BodyUnit, type SharerUnit, type TitleUnit, type Unit, unitLines } from './units.ts'

export interface RawReflection {
  title: TitleUnit
  sharer: SharerUnit
  voices: [Voice, ...Voice[]]
  body: BodyUnit[]
}

/** Where each reflection begins (its title) and where its sharer stands, as places in `units`. */
export interface Opening {
  start: number
  sharer: number
}

/** The openings of all reflections in a text, in order. */
export function findOpenings(units: readonly Unit[]): Opening[] {
  return units.flatMap((unit, sharer) => {
    if (unit.kind !== 'sharer') return []
    // A title may stand in several groups right before 分享人: none of them belongs to the text above.
    let start = sharer
    while (units[start - 1]?.kind === 'title') start -= 1
    return [{ start, sharer }]
  })
}

/**
 * The reflection that opens here and ends before `end`.
 * @throws {Refusal} when it has no title, or its sharer no name
 */
export function classifyReflection(
  units: readonly Unit[],
  opening: Opening,
  end: number | undefined,
): { reflection: RawReflection; doubts: Doubt[] } | undefined {
  const sharer = units[opening.sharer]
  if (sharer?.kind !== 'sharer') return undefined
  const titles = units.slice(opening.start, opening.sharer)
  const lines = titles.flatMap((unit) => (unit.kind === 'title' ? unit.lines : []))
  if (lines.length === 0) throw new Refusal(importMessages.noReflectionTitle(sharer.line.number))
  const parsed = parseSharer(sharer.words)
  if (parsed === undefined) throw new Refusal(importMessages.noSharer(sharer.line.number))
  const title: TitleUnit = { kind: 'title', lines }
  const { body, doubts } = toBody(units.slice(opening.sharer + 1, end))
  const stacked = lines.length > 1 ? [{ lines: unitLines(title), message: importMessages.doubtStacked }] : []
  const guessed = parsed.doubts.map((message) => ({ lines: [sharer.line.number], message }))
  return {
    reflection: { title, sharer, voices: parsed.voices, body },
    doubts: [...stacked, ...guessed, ...doubts],
  }
}
