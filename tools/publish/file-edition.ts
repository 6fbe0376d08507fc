// An edition read from event files: a small summary of each in memory, the events themselves one at a time.
import { join } from 'node:path'
import { archiveData, frontData, newestFirst } from '#content/edition.ts'
import {
  bookletData,
  type EventSummary,
  eventSummary,
  isPublished,
  reflectionData,
  reportData,
} from '#content/page-data.ts'
import type { FileProblem } from '#content/problems.ts'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'
import type { ContentSource } from '#content/source.ts'
import { openContentFolder } from '#tools/event-file/content-folder.ts'
import { contentRefusal, readEventAgain } from './event-files.ts'
import { inspectContent, latestToday } from './inspect-content.ts'
import { wordsDrawn } from './share-images/words-drawn.ts'
import { withdrawnPaths } from './withdrawn-paths.ts'

export interface FileEdition {
  /** Every published event, newest first. */
  summaries: readonly EventSummary[]
  /** Slugs of the drafts among them. */
  drafts: readonly string[]
  /** Addresses of what was withdrawn, former ones too. */
  withdrawn: readonly string[]
  /** Every character that pictures of these events may show. */
  drawn: ReadonlySet<string>
  /** What an editor should look at again; nothing of it refuses a build. */
  warnings: readonly FileProblem[]
  /** One published event, read from its file. */
  event(slug: string): Promise<Event | undefined>
  source: ContentSource
}

export interface EditionOptions {
  /** Draft events are published too: for those who read them before they go out. */
  drafts?: boolean
}

/**
 * Checks every file of a folder before anything is made of one.
 * @throws {Refusal} listing every problem of every file that would be published
 */
export async function openEdition(
  folder: string,
  site: Site,
  { drafts = false }: EditionOptions = {},
): Promise<FileEdition> {
  const content = await openContentFolder(folder)
  const errors: FileProblem[] = []
  const warnings: FileProblem[] = [...content.strays]
  const summaries: EventSummary[] = []
  const withdrawn: string[] = []
  const draftSlugs: string[] = []
  const drawn = new Set<string>()
  for await (const file of inspectContent(content, latestToday())) {
    warnings.push(...file.warnings)
    // A draft not yet right must not keep tomorrow's paper from going out.
    if (file.reading?.status === 'draft' && !drafts) warnings.push(...file.errors)
    else errors.push(...file.errors)
    if (!file.event) continue
    const draft = drafts && file.event.status === 'draft'
    if (draft) draftSlugs.push(file.event.slug)
    if (draft || isPublished(file.event)) {
      summaries.push(eventSummary(file.event))
      for (const character of wordsDrawn(file.event)) drawn.add(character)
    }
    withdrawn.push(...withdrawnPaths(file.event))
  }
  if (errors.length > 0) throw contentRefusal(errors)
  summaries.sort(newestFirst)

  const slugs = new Set(summaries.map((summary) => summary.slug))
  const event = rememberLast(async (slug) => {
    if (!slugs.has(slug)) return undefined
    return readEventAgain(join(folder, `${slug}.json`))
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
  return { summaries, drafts: draftSlugs, withdrawn, drawn, warnings, event, source }
}

// The pages of one event are asked for one after the other.
function rememberLast<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  let last: { key: string; value: Promise<T> } | undefined
  return (key) => {
    if (last?.key !== key) last = { key, value: read(key) }
    return last.value
  }
}
