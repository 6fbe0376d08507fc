// A feed as JSON Feed 1.1 (jsonfeed.org). Knows nothing of where it is published.
import type { Feed } from './feed.ts'
import { momentOf } from './moment.ts'

/** @param self address of this file */
export function jsonFeed(feed: Feed, self: string): string {
  const items = feed.entries.map(({ id, address, title, authors, html, published, changed }) => ({
    id,
    url: address,
    title,
    content_html: html,
    ...(published !== undefined && { date_published: momentOf(published) }),
    date_modified: momentOf(changed),
    ...(authors.length > 0 && { authors: authors.map(named) }),
  }))
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: self,
    ...(feed.description !== undefined && { description: feed.description }),
    language: 'zh-Hans-CN',
    authors: [feed.publisher].map(named),
    items,
  })
}

const named = (name: string): { name: string } => ({ name })
