// What an import did, for an editor to check: roles, joins, doubts. Knows nothing of where it is shown.
import type { Doubt } from './doubt.ts'
import type { Part } from './heal.ts'
import { importMessages as words } from './messages.ts'
import { type Article, partLines } from './read-article.ts'
import { printLines } from './title-lines.ts'
import { edges } from './to-event.ts'
import { type TitleUnit, unitLines } from './units.ts'

interface Row {
  lines: number[]
  role: string
  text: string
}

const OPENING = 24

/** The review as lines of text: every block with its role, every join, every doubt; line numbers are the source's. */
export function reviewLines(article: Article, slugs: readonly string[], doubts: readonly Doubt[]): string[] {
  const rows = toRows(article, slugs).sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0))
  const joins = allParts(article).flatMap(joinLines)
  return [
    words.reviewRoles(rows.length),
    ...rows.map(({ lines, role, text }) => words.reviewRow(lines, role, text)),
    '',
    words.reviewJoins(joins.length),
    ...joins,
    '',
    words.reviewDoubts(doubts.length),
    ...doubts.map(({ lines, message }) => words.reviewDoubt(lines, message)),
    '',
  ]
}

function toRows(article: Article, slugs: readonly string[]): Row[] {
  const { lead, headline, byline, kicker, title, body, section, reflections } = article
  return [
    ...(lead ? [{ lines: lead.lines, role: words.roleLead, text: opening(lead.text) }] : []),
    titleRow(headline, words.roleHeadline),
    ...(byline ? [{ lines: unitLines(byline), role: words.roleByline, text: byline.line.text }] : []),
    ...(kicker ? [titleRow(kicker, words.roleKicker)] : []),
    ...(title ? [titleRow(title, words.roleReportTitle)] : []),
    ...body.map(partRow),
    ...(section ? [{ lines: unitLines(section), role: words.roleSection, text: section.title }] : []),
    ...reflections.flatMap((reflection, at) => [
      titleRow(reflection.title, words.roleReflectionTitle),
      {
        lines: unitLines(reflection.sharer),
        role: words.roleSharer,
        text: words.reviewVoices(reflection.voices, slugs[at] ?? ''),
      },
      ...reflection.body.map(partRow),
    ]),
  ]
}

const titleText = ({ lines }: Pick<TitleUnit, 'lines'>): string => printLines(lines).join(words.lineSign)

const titleRow = (title: TitleUnit, role: string): Row => ({
  lines: unitLines(title),
  role,
  text: titleText(title),
})

function partRow(part: Part): Row {
  const paragraph = part.kind === 'paragraph'
  return {
    lines: partLines(part),
    role: paragraph ? words.roleText : words.roleHeading,
    text: paragraph ? opening(part.text) : titleText(part),
  }
}

const allParts = ({ lead, body, reflections }: Article): Part[] => [
  ...(lead ? [lead] : []),
  ...body,
  ...reflections.flatMap((reflection) => reflection.body),
]

function joinLines(part: Part): string[] {
  if (part.kind === 'heading') return []
  return part.seams.map(({ offset, leftLine, rightLine }) => {
    const { left, right } = edges(part.text, offset)
    return words.reviewJoin(leftLine, rightLine, left, right)
  })
}

function opening(text: string): string {
  const characters = [...text]
  return characters.length > OPENING ? `${characters.slice(0, OPENING).join('')}…` : text
}
