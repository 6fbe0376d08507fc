// The articles of an event as what is made beside the pages sees them: previews, feeds, books. Knows no address but paths.
import { standingReflections } from '#content/page-data.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import type { Block } from '#content/schema/block.ts'
import type { Event, Reflection } from '#content/schema/event.ts'
import type { Title } from '#content/schema/title.ts'
import type { Voice } from '#content/schema/voice.ts'

/** The report of an event, or one of its reflections. */
export interface Article {
  event: Event
  /** Undefined: the report. */
  reflection?: Reflection
  path: string
  title: Title
  /** Who wrote the report, or speaks in the reflection. */
  authors: readonly Voice[]
  published?: string
  /** Day of the last correction, or of publication when there is none. */
  changed?: string
}

/** The report first, then the reflections that stand. */
export function articlesOf(event: Event): [report: Article, ...reflections: Article[]] {
  return [reportOf(event), ...standingReflections(event).map((reflection) => reflectionOf(event, reflection))]
}

export function reportOf(event: Event): Article {
  const { datePublished: published, corrections = [] } = event
  return {
    event,
    path: reportPath(event.slug),
    title: event.headline,
    authors: event.byline?.authors ?? [],
    published,
    changed: latest([published, ...corrections.map(({ date }) => date)]),
  }
}

export function reflectionOf(event: Event, reflection: Reflection): Article {
  const published = reflection.datePublished ?? event.datePublished
  const ids = new Set(reflection.blocks.map(({ id }) => id))
  const own = (event.corrections ?? []).filter(({ block }) => block !== undefined && ids.has(block))
  return {
    event,
    reflection,
    path: reflectionPath(event.slug, reflection.slug),
    title: reflection.title,
    authors: reflection.voices,
    published,
    changed: latest([published, ...own.map(({ date }) => date)]),
  }
}

/** The blocks of an article's own text; a report's lead stands before them. */
export const blocksOf = ({ event, reflection }: Article): readonly Block[] =>
  reflection?.blocks ?? event.report.blocks

/** The last of some days; ISO 8601 sorts as text. */
export function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
}
