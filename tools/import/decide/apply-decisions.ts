// Gives lines the roles, and reflections the voices, that an editor decided. Knows no files.
import { Refusal } from '#tools/command/refusal.ts'
import type { Doubt } from '#tools/import/doubt.ts'
import type { Article, ArticleReflection } from '#tools/import/read-article.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { printLines } from '#tools/import/titles/print-lines.ts'
import { decideMessages } from './decide-messages.ts'
import type { Decisions } from './decisions.ts'

export function withRoles(lines: readonly SourceLine[], { roles }: Decisions): SourceLine[] {
  return lines.map((line) => {
    const given = roles.get(line.key)
    return given === undefined || line.image !== undefined ? line : { ...line, given }
  })
}

/** A reflection is named by the key of the line that names who speaks. */
export const keyOf = ({ sharers }: Pick<ArticleReflection, 'sharers'>): string => sharers[0]?.key ?? ''

export function withVoices(article: Article, { voices }: Decisions): Article {
  return {
    ...article,
    reflections: article.reflections.map((reflection) => {
      const decided = voices.get(keyOf(reflection))
      return decided === undefined ? reflection : { ...reflection, people: { voices: decided, doubts: [] } }
    }),
  }
}

/** @throws {Refusal} when decided phrases say other words than their title */
export function checkPhrases(article: Article, { phrases }: Decisions): void {
  for (const lines of titlesIn(article)) {
    const decided = phrases.get(lines[0]?.key ?? '')
    if (decided === undefined) continue
    const words = printLines(lines).join('')
    if (decided.flat().join('') !== words)
      throw new Refusal(decideMessages.otherWords(lines[0]?.key ?? '', words))
  }
}

function titlesIn({ headline, kicker, title, body, reflections }: Article): SourceLine[][] {
  const parts = [body, ...reflections.map((one) => one.body)].flat()
  const headings = parts.flatMap((part) => (part.kind === 'heading' ? [part.lines] : []))
  return [headline, kicker, title, ...headings, ...reflections.map(({ titles }) => titles)]
}

/**
 * A doubt for the decisions that met nothing in this source, and one for those on a line that is not what they decide of.
 * @param ids of the blocks of the event
 */
export function unusedDecisions(
  decisions: Decisions,
  article: Article,
  lines: readonly SourceLine[],
  ids: ReadonlySet<string>,
): Doubt[] {
  const { roles, joins, phrases, voices, slugs, texts } = decisions
  const keys = new Set(lines.map(({ key }) => key))
  const titles = new Set(titlesIn(article).map(([first]) => first?.key ?? ''))
  const sharers = new Set(article.reflections.map(keyOf))
  const misses = (kind: string, map: ReadonlyMap<string, unknown>, met: ReadonlySet<string>): string[] =>
    [...map.keys()].filter((key) => !met.has(key)).map((key) => `${kind}.${key}`)
  const missed = [
    ...misses('phrases', phrases, titles),
    ...misses('voices', voices, sharers),
    ...misses('slug', slugs, sharers),
  ]
  const isThere = (name: string): boolean => keys.has(name.slice(name.indexOf('.') + 1))
  const gone = [
    ...misses('role', roles, keys),
    ...misses('join', joins, keys),
    ...missed.filter((name) => !isThere(name)),
    ...misses('text', texts, ids),
  ]
  const misplaced = missed.filter(isThere)
  return [
    ...(gone.length > 0 ? [{ lines: [], message: decideMessages.unused(gone) }] : []),
    ...(misplaced.length > 0 ? [{ lines: [], message: decideMessages.misplaced(misplaced) }] : []),
  ]
}
