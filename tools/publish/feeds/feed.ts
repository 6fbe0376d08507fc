// What a feed says, whatever its format: of the site, or of one event. Knows no format and no files.
import { FRONT, figurePath } from '#content/paths.ts'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'
import { titleText } from '#content/title.ts'
import type { AddressOf } from '#tools/publish/addresses.ts'
import { articleMarkup } from '#tools/publish/article-markup.ts'
import { type Article, articlesOf, latest, reportOf } from '#tools/publish/articles.ts'
import { lastingId, uuid } from '#tools/publish/lasting-id.ts'

export interface FeedEntry {
  id: string
  address: string
  title: string
  authors: readonly string[]
  /** The whole text, as HTML. */
  html: string
  /** ISO 8601 days. */
  published?: string
  changed: string
}

export interface Feed {
  id: string
  title: string
  description?: string
  /** Address of the page it follows. */
  page: string
  /** Who answers for it. */
  publisher: string
  changed: string
  entries: readonly FeedEntry[]
}

export interface FeedMaker {
  /** @param newest the events it holds, newest first */
  ofSite(newest: readonly Event[]): Feed
  ofEvent(event: Event): Feed
}

/** @param undated the day of what has none: it counts as new, as it does on the front page */
export function createFeedMaker(site: Site, addressOf: AddressOf, undated: string): FeedMaker {
  const publisher = site.publisher ?? site.name
  const entriesOf = (event: Event) =>
    articlesOf(event).map((article) => entryOf(article, site, addressOf, undated))
  return {
    ofSite(newest) {
      const entries = newest.flatMap(entriesOf)
      const page = addressOf(FRONT)
      const id = site.baseUrl ?? uuid(site.name)
      return { id, title: site.name, description: site.tagline, page, publisher, ...dated(entries, undated) }
    },
    ofEvent(event) {
      const [report] = [reportOf(event)]
      const title = `${titleText(event.headline)} - ${site.name}`
      return {
        id: `${lastingId(report, site)}#feed`,
        title,
        page: addressOf(report.path),
        publisher: event.publisher?.name ?? publisher,
        ...dated(entriesOf(event), undated),
      }
    },
  }
}

function entryOf(article: Article, site: Site, addressOf: AddressOf, undated: string): FeedEntry {
  const { event, path, title, authors, published, changed = undated } = article
  return {
    id: lastingId(article, site),
    address: addressOf(path),
    title: titleText(title),
    authors: authors.map(({ name }) => name),
    html: articleMarkup(article, {
      figure: (file) => addressOf(figurePath(event.slug, file)),
      link: (address) => (address.startsWith('/') ? addressOf(address) : address),
    }),
    published,
    changed,
  }
}

function dated(entries: readonly FeedEntry[], undated: string): Pick<Feed, 'entries' | 'changed'> {
  return { entries, changed: latest(entries.map(({ changed }) => changed)) ?? undated }
}
