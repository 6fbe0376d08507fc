// From a text to an article: lines → roles → whole paragraphs. Pure, so that a page can use it too; knows no event file.
import { classify } from './classify.ts'
import type { RawReflection } from './classify-reflections.ts'
import type { RawReport } from './classify-report.ts'
import type { Doubt } from './doubt.ts'
import { heal, type Part } from './heal.ts'
import { groupLines } from './lines.ts'
import { importMessages } from './messages.ts'
import type { SectionUnit } from './units.ts'
import { yearlessDates } from './yearless-dates.ts'

export type Paragraph = Extract<Part, { kind: 'paragraph' }>

/** A text with every role known and every paragraph whole. */
export interface Article extends Pick<RawReport, 'headline' | 'byline' | 'kicker' | 'title'> {
  lead?: Paragraph
  body: Part[]
  section?: SectionUnit
  reflections: (Pick<RawReflection, 'title' | 'sharer' | 'voices'> & { body: Part[] })[]
  /** In the order of the text. */
  doubts: Doubt[]
}

/**
 * The article a text is.
 * @throws {Refusal} when it lacks a headline, a reflection, a reflection's title or a sharer's name
 */
export function readArticle(text: string): Article {
  const groups = groupLines(text)
  const { report, section, reflections, doubts } = classify(groups)
  const before = heal(report.lead)
  const [first, ...others] = before.parts
  const lead = first?.kind === 'paragraph' ? first : undefined
  const strays = lead ? others : before.parts
  const body = heal(report.body)
  const healed = reflections.map((reflection) => ({ ...reflection, ...heal(reflection.body) }))
  const { headline, byline, kicker, title } = report
  return {
    headline,
    ...(lead && { lead }),
    ...(byline && { byline }),
    ...(kicker && { kicker }),
    ...(title && { title }),
    body: [...strays, ...body.parts],
    ...(section && { section }),
    reflections: healed.map(({ parts, ...reflection }) => ({ ...reflection, body: parts })),
    doubts: [
      ...doubts,
      ...before.doubts,
      ...strays.map((part) => ({ lines: partLines(part), message: importMessages.doubtSecondLead })),
      ...body.doubts,
      ...healed.flatMap((reflection) => reflection.doubts),
      ...yearlessDates(groups),
      ...brokenCharacters(groups),
    ].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
  }
}

/** The line numbers of a paragraph or a heading. */
export function partLines(part: Part): number[] {
  return part.kind === 'paragraph' ? part.lines : part.lines.map(({ number }) => number)
}

const brokenCharacters = (groups: ReturnType<typeof groupLines>): Doubt[] =>
  groups
    .flat()
    .filter(({ text }) => text.includes('\ufffd'))
    .map(({ number }) => ({ lines: [number], message: importMessages.doubtBrokenCharacter }))
