// What is published beside the pages of an edition: previews and their pictures, feeds, books. Writes no file.

import { isPublished } from '#content/page-data.ts'
import {
  bookPath,
  eventFeedPath,
  eventJsonFeedPath,
  FEED_FILE,
  JSON_FEED_FILE,
  ROBOTS_FILE,
  SITEMAP_FILE,
} from '#content/paths.ts'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'
import { createAddresses } from './addresses.ts'
import { reportOf } from './articles.ts'
import { makeBook } from './epub/make-book.ts'
import { atomFeed } from './feeds/atom.ts'
import { createFeedMaker, type Feed } from './feeds/feed.ts'
import { jsonFeed } from './feeds/json-feed.ts'
import { robotsText } from './feeds/sitemap.ts'
import type { FileEdition } from './file-edition.ts'
import type { OutputFile } from './output-file.ts'
import { createPreviews, type Previews } from './previews/previews.ts'
import { COVER, drawSubject } from './share-images/draw-subject.ts'
import { createPictures } from './share-images/page-pictures.ts'
import type { Painter } from './share-images/painter.ts'
import { articleSubject } from './share-images/subjects.ts'

const EVENTS_IN_FEED = 20
/** In an edition without a single date. */
const DAY_ONE = '1970-01-01'

export interface BesidePages {
  previews: Previews
  /** Feeds and book of one event. */
  ofEvent(event: Event): Promise<OutputFile[]>
  /** What stands once for the whole site. */
  ofSite(): Promise<OutputFile[]>
}

interface BesidePagesOptions {
  site: Site
  base: string
  contentDir: string
  edition: FileEdition
  /** Undefined when the build makes no pictures. */
  painter?: Painter
}

export function createBesidePages({
  site,
  base,
  contentDir,
  edition,
  painter,
}: BesidePagesOptions): BesidePages {
  const addressOf = createAddresses(site, base)
  const absolute = site.baseUrl === undefined ? undefined : addressOf
  const undated = edition.summaries.find((event) => event.datePublished)?.datePublished ?? DAY_ONE
  const feeds = createFeedMaker(site, addressOf, undated)
  const bothFeeds = (feed: Feed, atom: string, json: string): OutputFile[] => [
    { path: atom, content: atomFeed(feed, addressOf(atom)) },
    { path: json, content: jsonFeed(feed, addressOf(json)) },
  ]

  async function bookFile(event: Event): Promise<OutputFile> {
    const cover = await painter?.paint(drawSubject(articleSubject(reportOf(event), site), COVER), COVER)
    const book = await makeBook(event, { site, addressOf: absolute, contentDir, undated, cover })
    return { path: bookPath(event.slug), content: book }
  }

  return {
    previews: createPreviews({ site, base, pictures: painter && createPictures(painter, site) }),
    async ofEvent(event) {
      const { slug } = event
      const feedFiles = bothFeeds(feeds.ofEvent(event), eventFeedPath(slug), eventJsonFeedPath(slug))
      return [...feedFiles, await bookFile(event)]
    },
    async ofSite() {
      const newest: Event[] = []
      for (const { slug } of edition.summaries) {
        if (newest.length === EVENTS_IN_FEED) break
        const event = await edition.event(slug)
        if (event && isPublished(event)) newest.push(event)
      }
      return [
        ...bothFeeds(feeds.ofSite(newest), FEED_FILE, JSON_FEED_FILE),
        { path: ROBOTS_FILE, content: robotsText(absolute?.(SITEMAP_FILE)) },
      ]
    },
  }
}
