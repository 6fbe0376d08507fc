// Every address of an edition, one after the other, and what is published there. Renders nothing, writes nothing.
import { monthsOf } from '#content/edition.ts'
import { isPublished, standingReflections } from '#content/page-data.ts'
import {
  archivePath,
  bookletPath,
  FIXED_PAGES,
  FRONT,
  figurePath,
  isBooklet,
  NOT_FOUND_FILE,
  OFFLINE_FILE,
  reflectionPath,
  reportPath,
  SHELF,
} from '#content/paths.ts'
import type { Block } from '#content/schema/block.ts'
import type { Event } from '#content/schema/event.ts'
import { type Article, articlesOf, latest } from './articles.ts'
import type { FileEdition } from './file-edition.ts'

/** An image of an event; `file` is its name in the content folder. */
interface PlannedFigure {
  kind: 'figure'
  event: string
  path: string
  file: string
}

export type PlannedPage =
  /** `changed` is the day of its last change, where that is known. */
  | { kind: 'page'; path: string; article?: Article; changed?: string }
  /** An address whose article was withdrawn. */
  | { kind: 'withdrawn'; path: string }
  /** An address that has changed; `to` is where the page is now. */
  | { kind: 'moved'; path: string; to: string }
  | PlannedFigure
  /** What an event has beside its pages: feeds, a book. */
  | { kind: 'event'; event: Event }

/** In an order in which the pages of one event follow each other. */
export async function* planPages(edition: FileEdition): AsyncGenerator<PlannedPage> {
  const days = edition.summaries.map(({ datePublished }) => datePublished)
  for (const path of [...FIXED_PAGES, NOT_FOUND_FILE, OFFLINE_FILE])
    yield { kind: 'page', path, changed: path === FRONT ? latest(days) : undefined }
  for (const month of monthsOf(edition.summaries)) {
    const changed = days.find((day) => day?.startsWith(month))
    yield { kind: 'page', path: archivePath(month), changed }
  }
  for (const path of edition.withdrawn) yield { kind: 'withdrawn', path }
  for (const { slug } of edition.summaries) {
    const event = await edition.event(slug)
    if (event) yield* planEvent(event)
  }
}

function* planEvent(event: Event): Generator<PlannedPage> {
  const reflections = standingReflections(event)
  const report = reportPath(event.slug)
  for (const article of articlesOf(event))
    yield { kind: 'page', path: article.path, article, changed: article.changed }
  yield { kind: 'page', path: bookletPath(event.slug) }
  yield { kind: 'event', event }
  for (const former of event.formerSlugs ?? []) {
    yield { kind: 'moved', path: reportPath(former), to: report }
    yield { kind: 'moved', path: bookletPath(former), to: bookletPath(event.slug) }
  }
  for (const { slug, formerSlugs = [] } of reflections) {
    const to = reflectionPath(event.slug, slug)
    for (const eventSlug of [event.slug, ...(event.formerSlugs ?? [])]) {
      for (const former of [slug, ...formerSlugs]) {
        const path = reflectionPath(eventSlug, former)
        if (path !== to) yield { kind: 'moved', path, to }
      }
    }
  }
  for (const block of [event.report, ...reflections].flatMap(({ blocks }): readonly Block[] => blocks)) {
    if (block.type === 'figure')
      yield { kind: 'figure', event: event.slug, path: figurePath(event.slug, block.src), file: block.src }
  }
}

/** Whether search engines are to find it: files such as 404.html are no page of their own, drafts are nobody's business, what a device remembers is its reader's, and a booklet says nothing new. */
export function isListed(page: PlannedPage): page is Extract<PlannedPage, { kind: 'page' }> {
  if (page.kind !== 'page' || page.path === SHELF || isBooklet(page.path)) return false
  return page.path.endsWith('/') && (!page.article || isPublished(page.article.event))
}
