// Publishes literal events into a folder of one test as a build does, but for scripts and styles. Knows no test.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPrerender } from '#app/entry-prerender.tsx'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'
import { SITE } from '#tests/support/literal-source.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { createAddresses } from '#tools/publish/addresses.ts'
import { createBesidePages } from '#tools/publish/beside-pages.ts'
import { prepareTemplate } from '#tools/publish/document.ts'
import { openSitemap } from '#tools/publish/feeds/sitemap.ts'
import { createFigureImages } from '#tools/publish/figures/figure-images.ts'
import { openEdition } from '#tools/publish/file-edition.ts'
import { openPackBook } from '#tools/publish/pack-book.ts'
import { isListed, planPages } from '#tools/publish/page-plan.ts'
import { createPageWriter, writeFiles } from '#tools/publish/page-writer.ts'
import { openPainter } from '#tools/publish/share-images/painter.ts'
import { fixedWordsDrawn } from '#tools/publish/share-images/words-drawn.ts'
import { pictureWriter } from '#tools/publish/shell-files.ts'

/** An address a site stands at. */
export const BASE_URL = 'https://example.org/reader/'
const CLIENT = {
  files: new Map<string, string>(),
  scripts: [],
  style: '',
  pageStyles: new Map<string, string>(),
  boot: '',
  loader: '',
  offlineFiles: new Set<string>(),
  viewFiles: new Set<string>(),
  worker: '',
  shell: 'shell',
}

export interface WrittenEdition {
  folder: string
  /** Paths of all files, without the base. */
  paths: readonly string[]
  text(path: string): string
  bytes(path: string): Uint8Array
}

interface Options {
  site?: Site
  /** Beside the events: their images by name. */
  images?: Readonly<Record<string, Uint8Array>>
  pictures?: boolean
}

/** @param site published at `/` without a base URL, else below the path of that */
export async function writtenEdition(
  events: readonly Event[],
  options: Options = {},
): Promise<WrittenEdition> {
  const { site = { ...SITE, baseUrl: BASE_URL }, images = {}, pictures = false } = options
  const base = site.baseUrl === undefined ? '/' : new URL(site.baseUrl).pathname
  const files = events.map((event) => [`${event.slug}.json`, JSON.stringify(event)] as const)
  const contentDir = temporaryFolder({ ...Object.fromEntries(files), ...images })
  const folder = temporaryFolder()
  const edition = await openEdition(contentDir, site)
  const painter = pictures ? openPainter(edition.drawn, fixedWordsDrawn(site)) : undefined
  const beside = createBesidePages({ site, base, contentDir, edition, painter })
  const packs = openPackBook(CLIENT.shell, [])
  const write = createPageWriter({
    folder,
    base,
    client: CLIENT,
    packs,
    template: prepareTemplate(readFileSync('index.html', 'utf8'), base),
    render: createPrerender(edition.source, base),
    figureImages: createFigureImages(contentDir, pictureWriter(folder, packs)),
    baseUrl: site.baseUrl,
    beside,
    faces: [],
  })
  const sitemap = openSitemap(folder, createAddresses(site, base))
  for await (const page of planPages(edition)) {
    await write(page)
    if (isListed(page)) await sitemap.add(page.path, page.changed)
  }
  await sitemap.close()
  await writeFiles(folder, await beside.ofSite())
  await packs.write(folder, { newest: [], recalled: [] })
  await painter?.close()
  return {
    folder,
    paths: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length)),
    text: (path) => readFileSync(join(folder, path), 'utf8'),
    bytes: (path) => readFileSync(join(folder, path)),
  }
}
