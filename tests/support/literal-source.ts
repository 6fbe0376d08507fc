// A source of content made of literal events: what the prerender reads from files, for tests.
import { archiveData, frontData, newestFirst } from '#content/edition.ts'
import { bookletData, eventSummary, isPublished, reflectionData, reportData } from '#content/page-data.ts'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'
import type { ContentSource } from '#content/source.ts'

export const SITE: Site = { name: '读书与心得', tagline: '一起读，一起想' }

export function literalSource(events: readonly Event[], site: Site = SITE): ContentSource {
  const published = events.filter(isPublished)
  const newest = published.map(eventSummary).sort(newestFirst)
  const find = (slug: string) => published.find((event) => event.slug === slug)
  return {
    site,
    front: async () => frontData(newest),
    archive: async (month) => archiveData(newest, month),
    report: async (slug) => {
      const event = find(slug)
      return event && reportData(event)
    },
    reflection: async (slug, reflection) => {
      const event = find(slug)
      return event && reflectionData(event, reflection)
    },
    booklet: async (slug) => {
      const event = find(slug)
      return event && bookletData(event)
    },
  }
}
