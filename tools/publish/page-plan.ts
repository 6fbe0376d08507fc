// Every address of an edition, one after the other, and what is published there. Renders nothing, writes nothing.

import { monthsOf } from '#content/edition.ts'
import { isPublished, standingReflections } from '#content/page-data.ts'
import {
  archivePath,
  bookletPath,
  FIXED_PAGES,
  figurePath,
  NOT_FOUND_FILE,
  OFFLINE_FILE,
  reflectionPath,
  reportPath,
} from '#content/paths.ts'
import type { Block } from '#content/schema/block.ts'
import type { Event } from '#content/schema/event.ts'
import type { FileEdition } from './file-edition.ts'

/** An image of an event; `file` is its name in the content folder. */
export interface PlannedFigure {
  kind: 'figure'
  event: string
  path: string
  file: string
}

export type PlannedPage =
  | { kind: 'page'; path: string }
  /** An address whose article was withdrawn. */
  | { kind: 'withdrawn'; path: string }
  /** An address that has changed; `to` is where the page is now. */
  | { kind: 'moved'; path: string; to: string }
  | PlannedFigure

/** In an order in which the pages of one event follow each other. */
export async function* planPages(edition: FileEdition): AsyncGenerator<PlannedPage> {
  for (const path of [...FIXED_PAGES, NOT_FOUND_FILE, OFFLINE_FILE]) yield { kind: 'page', path }
  for (const month of monthsOf(edition.summaries)) yield { kind: 'page', path: archivePath(month) }
  for (const path of edition.withdrawn) yield { kind: 'withdrawn', path }
  for (const { slug } of edition.summaries) {
    const event = await edition.event(slug)
    if (event && isPublished(event)) yield* planEvent(event)
  }
}

function* planEvent(event: Event): Generator<PlannedPage> {
  const reflections = standingReflections(event)
  const report = reportPath(event.slug)
  yield { kind: 'page', path: report }
  for (const { slug } of reflections) yield { kind: 'page', path: reflectionPath(event.slug, slug) }
  yield { kind: 'page', path: bookletPath(event.slug) }
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
