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

/** A doubt for the decisions that met nothing in this source. */
export function unusedDecisions(
  decisions: Decisions,
  lines: readonly SourceLine[],
  ids: ReadonlySet<string>,
): Doubt[] {
  const keys = new Set(lines.map(({ key }) => key))
  const { roles, joins, phrases, voices, slugs, texts } = decisions
  const named = Object.entries({ role: roles, join: joins, phrases, voices, slug: slugs })
  const unused = named.flatMap(([kind, map]) =>
    [...map.keys()].filter((key) => !keys.has(key)).map((key) => `${kind}.${key}`),
  )
  const lost = [...texts.keys()].filter((id) => !ids.has(id)).map((id) => `text.${id}`)
  const all = [...unused, ...lost]
  return all.length === 0 ? [] : [{ lines: [], message: decideMessages.unused(all) }]
}
