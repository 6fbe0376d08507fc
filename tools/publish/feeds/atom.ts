// A feed as Atom (RFC 4287). Knows nothing of where it is published.
import { escapeHtml } from '#tools/publish/escape-html.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { momentOf } from './moment.ts'

/** @param self address of this file */
export function atomFeed(feed: Feed, self: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans-CN">',
    element('id', feed.id),
    element('title', feed.title),
    ...(feed.description === undefined ? [] : [element('subtitle', feed.description)]),
    element('updated', momentOf(feed.changed)),
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', feed.page),
    author(feed.publisher),
    ...feed.entries.map(entry),
    '</feed>',
    '',
  ].join('\n')
}

function entry({ id, title, address, authors, published, changed, html }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    link('alternate', 'text/html', address),
    ...(published === undefined ? [] : [element('published', momentOf(published))]),
    element('updated', momentOf(changed)),
    ...authors.map(author),
    `<content type="html">${escapeHtml(html)}</content>`,
    '</entry>',
  ].join('\n')
}

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`

const author = (name: string): string => `<author>${element('name', name)}</author>`

function link(relation: string, type: string, address: string): string {
  return `<link rel="${relation}" type="${type}" href="${escapeHtml(address)}"/>`
}
