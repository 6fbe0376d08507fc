// The documents of a built edition, as files. Knows no browser.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EditionName, editionFolder } from '#tests/e2e/support/editions.ts'

/** Paths of all of them, below the base: `/`, `/about/`, `/404.html`. */
export function documentsOf(edition: EditionName): string[] {
  return readdirSync(editionFolder(edition), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
    .sort()
}

/** @param path as `documentsOf` gives it */
export function readDocument(edition: EditionName, path: string): string {
  const file = path.endsWith('/') ? `${path}index.html` : path
  return readFileSync(join(editionFolder(edition), file), 'utf8')
}
