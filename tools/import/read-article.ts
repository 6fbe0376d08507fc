// From lines to an article: roles → whole paragraphs. Pure, so that a page can use it too; knows no event file.
import { classify, type RawArticle, type RawReflection } from './classify/classify.ts'
import type { Doubt } from './doubt.ts'
import { heal, type JoinDecisions } from './heal/heal.ts'
import type { LeftOut, Paragraph, Part } from './heal/part.ts'
import { partLines } from './heal/part.ts'
import { importMessages } from './messages.ts'
import type { LineRole } from './source/line-role.ts'
import type { SourceLine } from './source/lines.ts'
import { oddCharacters, yearlessDates } from './source/odd-places.ts'

export interface ArticleReflection extends Omit<RawReflection, 'body'> {
  body: Part[]
}

/** A source with every role known and every paragraph whole. */
export interface Article extends Pick<RawArticle, 'byline' | 'section'> {
  headline: SourceLine[]
  kicker: SourceLine[]
  title: SourceLine[]
  lead?: Paragraph
  body: Part[]
  reflections: ArticleReflection[]
  /** Lines of the head that are no part of the event: dates, sources, credits. */
  left: LeftOut[]
  /** In the order of the source. */
  doubts: Doubt[]
}

/**
 * The article that lines are.
 * @throws {Refusal} when it lacks a headline, or a reflection names nobody
 */
export function readArticle(lines: readonly SourceLine[], joins: JoinDecisions = new Map()): Article {
  const { report, byline, section, reflections, layout, doubts } = classify(lines)
  const ofRole = (role: LineRole): SourceLine[] =>
    report.flatMap((one) => (one.role === role ? [one.line] : []))
  const lead = heal(
    report.filter(({ role }) => role === 'lead'),
    layout,
    joins,
  )
  const body = heal(
    report.filter(({ role }) => !HEAD.includes(role)),
    layout,
    joins,
  )
  const healed = reflections.map((reflection) => ({ ...reflection, ...heal(reflection.body, layout, joins) }))
  const [first, ...others] = lead.parts
  const strays = first?.kind === 'paragraph' ? others : lead.parts
  return {
    headline: ofRole('headline'),
    kicker: ofRole('kicker'),
    title: ofRole('reportTitle'),
    ...(first?.kind === 'paragraph' && { lead: first }),
    ...(byline && { byline }),
    ...(section && { section }),
    body: [...strays, ...body.parts],
    reflections: healed.map(({ parts, doubts: _, ...reflection }) => ({ ...reflection, body: parts })),
    left: report.flatMap(({ line, role }) =>
      role === 'meta' ? [{ kind: 'left', role, line } as const] : [],
    ),
    doubts: [
      ...doubts,
      ...(first?.kind === 'paragraph'
        ? [{ lines: first.lines, message: importMessages.doubtLead, key: `role.${first.key}` }]
        : []),
      ...lead.doubts,
      ...strays.map((part) => ({ lines: partLines(part), message: importMessages.doubtSecondLead })),
      ...stackedTitles(ofRole('headline'), ofRole('reportTitle')),
      ...body.doubts,
      ...healed.flatMap((reflection) => reflection.doubts),
      ...yearlessDates(lines),
      ...oddCharacters(lines),
    ].sort((a, b) => (a.lines[0] ?? Number.MAX_SAFE_INTEGER) - (b.lines[0] ?? Number.MAX_SAFE_INTEGER)),
  }
}

const HEAD: readonly LineRole[] = ['kicker', 'headline', 'reportTitle', 'lead', 'byline', 'section', 'meta']

function stackedTitles(...titles: SourceLine[][]): Doubt[] {
  return titles
    .filter((lines) => lines.length > 1)
    .map((lines) => ({ lines: lines.map(({ number }) => number), message: importMessages.doubtStacked }))
}
