// What an import did, for an editor to check: every line of the source in its row, every join, every doubt. Knows no way of showing it.
import type { Event } from '#content/schema/event.ts'
import type { Voice } from '#content/schema/voice.ts'
import { keyOf } from '#tools/import/decide/apply-decisions.ts'
import type { Doubt } from '#tools/import/doubt.ts'
import type { Paragraph, Part, Seam } from '#tools/import/heal/part.ts'
import { partLines } from '#tools/import/heal/part.ts'
import { importMessages, phraseWords, voiceWords } from '#tools/import/messages.ts'
import type { Article } from '#tools/import/read-article.ts'
import { bareText, bareTitle } from '#tools/import/source/bare-text.ts'
import type { LineRole } from '#tools/import/source/line-role.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'

export interface ReviewRow {
  /** Line numbers of the source. */
  lines: number[]
  /** Of its first line: what a decision names. */
  key: string
  role: LineRole
  text: string
  /** Where the text was joined. */
  seams: Seam[]
  /** It is in the source and not in the event. */
  left: boolean
}

export interface Review {
  rows: ReviewRow[]
  doubts: Doubt[]
  /** Doubts that an editor's decisions have answered. */
  settled: number
  source: readonly SourceLine[]
}

type Titles = (lines: readonly SourceLine[]) => string

/** @param slugs of the reflections, in order */
export function makeReview(
  article: Article,
  event: Event,
  slugs: readonly string[],
  source: readonly SourceLine[],
  doubts: readonly Doubt[],
): Review {
  const phrases = phrasesIn(event)
  const titles: Titles = (lines) => {
    const words = lines.map(({ text }) => text)
    return phrases.get(bareText(words.join(''))) ?? words.join(importMessages.lineSign)
  }
  const rows = [
    ...headRows(article, titles),
    ...article.body.flatMap((part) => partRow(part, titles)),
    ...reflectionRows(article, slugs, titles),
  ]
  const covered = new Set(rows.flatMap(({ lines }) => lines))
  const lost = source.filter(({ number }) => !covered.has(number))
  const all = [...rows, ...lost.map((line): ReviewRow => row([line], 'cut', line.text, true))]
  const told = lost.map(
    ({ number, key }): Doubt => ({
      lines: [number],
      message: importMessages.doubtLost,
      key: `role.${key}`,
    }),
  )
  return { rows: all.sort(byLine), doubts: [...doubts, ...told].sort(byLine), settled: 0, source }
}

const LAST = Number.MAX_SAFE_INTEGER
const byLine = (a: { lines: number[] }, b: { lines: number[] }): number =>
  (a.lines[0] ?? LAST) - (b.lines[0] ?? LAST)

/** The phrases of every title, by its words. */
function phrasesIn({ headline, report, reflections }: Event): Map<string, string> {
  const headings = [report, ...reflections].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'heading' ? [block.title] : [])),
  )
  const titles = [
    headline,
    report.kicker,
    report.title,
    ...headings,
    ...reflections.map(({ title }) => title),
  ]
  return new Map(titles.flatMap((title) => (title ? [[bareTitle(title), phraseWords(title)]] : [])))
}

const numbers = (lines: readonly SourceLine[]): number[] => lines.map(({ number }) => number)

function row(lines: readonly SourceLine[], role: LineRole, text: string, left = false): ReviewRow {
  return { lines: [...new Set(numbers(lines))], key: lines[0]?.key ?? '', role, text, seams: [], left }
}

function headRows(
  { headline, kicker, title, lead, byline, section, left }: Article,
  titles: Titles,
): ReviewRow[] {
  const titleRow = (lines: readonly SourceLine[], role: LineRole): ReviewRow[] =>
    lines.length === 0 ? [] : [row(lines, role, titles(lines))]
  return [
    ...left.map(({ line, role }) => row([line], role, line.text, true)),
    ...titleRow(kicker, 'kicker'),
    ...titleRow(headline, 'headline'),
    ...titleRow(title, 'reportTitle'),
    ...(lead ? [paragraphRow(lead, 'lead')] : []),
    ...(byline ? [row(byline.lines, 'byline', byline.lines.map(({ text }) => text).join(' '))] : []),
    ...(section ? [row([section.line], 'section', section.title)] : []),
  ]
}

function reflectionRows({ reflections }: Article, slugs: readonly string[], titles: Titles): ReviewRow[] {
  return reflections.flatMap((reflection, at) => [
    ...(reflection.titles.length === 0
      ? []
      : [row(reflection.titles, 'reflectionTitle', titles(reflection.titles))]),
    {
      ...row(reflection.sharers, 'sharer', sharerWords(reflection.people.voices, slugs[at] ?? '')),
      key: keyOf(reflection),
    },
    ...reflection.body.flatMap((part) => partRow(part, titles)),
  ])
}

const sharerWords = (voices: readonly Voice[], slug: string): string =>
  importMessages.reviewVoices(voices.map(voiceWords).join('、'), slug)

const paragraphRow = ({ text, lines, key, seams, signed }: Paragraph, role: LineRole): ReviewRow => ({
  lines: [...new Set(lines)],
  key,
  role: signed ? 'signature' : role,
  text,
  seams,
  left: false,
})

function partRow(part: Part, titles: Titles): ReviewRow[] {
  switch (part.kind) {
    case 'paragraph':
      return [paragraphRow(part, 'text')]
    case 'heading':
      return [row(part.lines, 'heading', titles(part.lines))]
    case 'figure':
      return [{ ...row([part.line], 'figure', part.caption?.text ?? part.line.text), lines: partLines(part) }]
    case 'left':
      return [row([part.line], part.role, part.line.text, true)]
  }
}
