// What an article is called by those who remember it: feed readers, shelves of books. Knows no format.
import { createHash } from 'node:crypto'
import { reflectionPath, reportPath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import type { Article } from './articles.ts'

/** An address the article had first, so that it is no new article when that changes; a UUID where no address is absolute. */
export function lastingId({ event, reflection }: Article, { baseUrl, name }: Site): string {
  const slug = firstSlug(event)
  const path = reflection ? reflectionPath(slug, firstSlug(reflection)) : reportPath(slug)
  return baseUrl === undefined ? uuid(name + path) : baseUrl + path.slice(1)
}

const firstSlug = ({ slug, formerSlugs }: { slug: string; formerSlugs?: string[] }): string =>
  formerSlugs?.[0] ?? slug

/** A name-based UUID (RFC 9562, version 8). */
export function uuid(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
