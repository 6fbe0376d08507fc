// Every page for search engines, in files of at most 50,000, written as they fill. Knows not what stands on the pages.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SITEMAP_FILE } from '#content/paths.ts'
import type { AddressOf } from '#tools/publish/addresses.ts'
import { escapeHtml } from '#tools/publish/escape-html.ts'

/** As sitemaps.org allows. */
const MOST_IN_ONE = 50_000
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

export interface Sitemap {
  /** @param changed ISO 8601 day of the page's last change, where it is known */
  add(path: string, changed?: string): Promise<void>
  /** Writes what is left; an index, when one file was not enough. */
  close(): Promise<void>
}

export function openSitemap(folder: string, addressOf: AddressOf, most = MOST_IN_ONE): Sitemap {
  const full: string[] = []
  let entries: string[] = []

  async function writePart(path: string): Promise<void> {
    await writeFile(join(folder, path), xml('urlset', entries))
    entries = []
  }

  async function fill(): Promise<void> {
    const path = `/sitemap-${full.length + 1}.xml`
    full.push(path)
    await writePart(path)
  }

  return {
    async add(path, changed) {
      if (entries.length === most) await fill()
      const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`
      entries.push(`<url><loc>${escapeHtml(addressOf(path))}</loc>${lastmod}</url>`)
    },
    async close() {
      if (full.length === 0) return writePart(SITEMAP_FILE)
      await fill()
      const parts = full.map((path) => `<sitemap><loc>${escapeHtml(addressOf(path))}</loc></sitemap>`)
      await writeFile(join(folder, SITEMAP_FILE), xml('sitemapindex', parts))
    },
  }
}

function xml(root: string, lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} ${NAMESPACE}>`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n')
}

/** Nothing is hidden from search engines: pages that are not to be found say so themselves. */
export function robotsText(sitemap: string | undefined): string {
  return [
    'User-agent: *',
    'Allow: /',
    ...(sitemap === undefined ? [] : ['', `Sitemap: ${sitemap}`]),
    '',
  ].join('\n')
}
