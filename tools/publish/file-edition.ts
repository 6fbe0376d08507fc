// An edition read from event files: a small summary of each in memory, the events themselves one at a time.
import { join } from 'node:path'
import { archiveData, frontData, newestFirst } from '#content/edition.ts'
import { editorMessages } from '#content/editor-messages.ts'
import {
  bookletData,
  type EventSummary,
  eventSummary,
  isPublished,
  reflectionData,
  reportData,
} from '#content/page-data.ts'
import type { Problem } from '#content/problems.ts'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'
import type { ContentSource } from '#content/source.ts'
import { contentRefusal, listEventFiles, readEventFile } from './event-files.ts'
import { withdrawnPaths } from './withdrawn-paths.ts'

export interface FileEdition {
  /** Every published event, newest first. */
  summaries: readonly EventSummary[]
  /** Addresses of what was withdrawn, former ones too. */
  withdrawn: readonly string[]
  /** One published event, read from its file. */
  event(slug: string): Promise<Event | undefined>
  source: ContentSource
}

/**
 * Checks every file of a folder before anything is made of one.
 * @throws {Refusal} listing every problem of every file
 */
export async function openEdition(folder: string, site: Site): Promise<FileEdition> {
  const problems: { file: string; problem: Problem }[] = []
  const summaries: EventSummary[] = []
  const withdrawn: string[] = []
  const owners = new Map<string, string>()
  for (const file of await listEventFiles(folder)) {
    const read = await readEventFile(file, folder)
    if (!read.ok) {
      problems.push(...read.problems.map((problem) => ({ file, problem })))
      continue
    }
    problems.push(...clashes(read.value, owners).map((problem) => ({ file, problem })))
    if (isPublished(read.value)) summaries.push(eventSummary(read.value))
    withdrawn.push(...withdrawnPaths(read.value))
  }
  if (problems.length > 0) throw contentRefusal(problems)
  summaries.sort(newestFirst)

  const slugs = new Set(summaries.map((summary) => summary.slug))
  const event = rememberLast(async (slug) => {
    if (!slugs.has(slug)) return undefined
    const file = join(folder, `${slug}.json`)
    const read = await readEventFile(file, folder)
    if (!read.ok) throw contentRefusal(read.problems.map((problem) => ({ file, problem })))
    return read.value
  })
  const source: ContentSource = {
    site,
    front: async () => frontData(summaries),
    archive: async (month) => archiveData(summaries, month),
    report: async (slug) => {
      const found = await event(slug)
      return found && reportData(found)
    },
    reflection: async (slug, reflection) => {
      const found = await event(slug)
      return found && reflectionData(found, reflection)
    },
    booklet: async (slug) => {
      const found = await event(slug)
      return found && bookletData(found)
    },
  }
  return { summaries, withdrawn, event, source }
}

/** Slugs of this event that another file has taken; takes the rest. */
function clashes(event: Event, owners: Map<string, string>): Problem[] {
  return [event.slug, ...(event.formerSlugs ?? [])].flatMap((slug) => {
    const owner = owners.get(slug)
    owners.set(slug, owner ?? `${event.slug}.json`)
    return owner === undefined ? [] : [{ field: 'slug', message: editorMessages.clashingSlug(slug, owner) }]
  })
}

// The pages of one event are asked for one after the other.
function rememberLast<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  let last: { key: string; value: Promise<T> } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, value: read(key) }
    return last.value
  }
}
