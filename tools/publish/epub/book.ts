// An event as a book: what it is called, and its chapters in their order. Knows no file format.
import { messages } from '#content/messages.ts'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'
import { titleText } from '#content/title.ts'
import { type Article, articlesOf, latest } from '#tools/publish/articles.ts'
import { lastingId } from '#tools/publish/lasting-id.ts'

export interface Chapter {
  /** Name of its document; `#` and a block's id may follow. */
  file: string
  id: string
  /** As text. */
  title: string
  article: Article
}

export interface Book {
  id: string
  title: string
  /** Of the report. */
  authors: readonly string[]
  /** Those who speak in the reflections. */
  voices: readonly string[]
  publisher: string
  /** ISO 8601 days. */
  published?: string
  changed: string
  chapters: readonly [report: Chapter, ...reflections: Chapter[]]
  reflectionsTitle: string
}

/** @param undated the day of what has none */
export function bookOf(event: Event, site: Site, undated: string): Book {
  const [report, ...reflections] = articlesOf(event)
  return {
    id: lastingId(report, site),
    title: titleText(event.headline),
    authors: report.authors.map(({ name }) => name),
    voices: reflections.flatMap(({ authors }) => authors.map(({ name }) => name)),
    publisher: event.publisher?.name ?? site.publisher ?? site.name,
    published: report.published,
    changed: latest([report, ...reflections].map(({ changed }) => changed)) ?? undated,
    chapters: [chapter('report', report), ...reflections.map(reflectionChapter)],
    reflectionsTitle: event.reflectionsTitle ?? messages.reflections,
  }
}

const reflectionChapter = (article: Article): Chapter =>
  chapter(`reflection-${article.reflection?.slug}`, article)

const chapter = (id: string, article: Article): Chapter => ({
  id,
  file: `${id}.xhtml`,
  title: titleText(article.title),
  article,
})
