// Files for other programs, judged by programs for them: epubcheck for books, xmllint for feeds and sitemaps (npm run test:engines).
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Event } from '#content/schema/event.ts'
import { anEvent } from '#tests/support/events.ts'
import { SITE } from '#tests/support/literal-source.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { writtenEdition } from '#tests/support/written-edition.ts'

// A Java machine starts for every book: half a minute where others are at work.
vi.setConfig({ testTimeout: 600_000 })

/** As Debian installs it; the command of the same name needs a kernel that runs jars. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar'
const ODD = 'tests/fixtures/events'

const readEvent = (file: string): Event => JSON.parse(readFileSync(file, 'utf8'))
const first = readEvent('src/content/events/xicheng-2018.json')
const odd = readEvent(join(ODD, 'dushu-2021.json'))
const bare = anEvent({
  slug: 'bare',
  lead: undefined,
  byline: undefined,
  datePublished: undefined,
  about: undefined,
  publisher: undefined,
  reflections: [],
})
const images = Object.fromEntries(
  readdirSync(ODD)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => [name, readFileSync(join(ODD, name))]),
)

/** What a program says of a file it finds fault with; empty for a sound one. */
function faults(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (error) throw error
  return status === 0 ? '' : `${stdout}${stderr}`
}

/** Made to start fast: it reads one book and is gone. */
const JAVA = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar']
const epubFaults = (file: string) => faults('java', ...JAVA, EPUBCHECK, '--failonwarnings', file)
const xmlFaults = (schema: string, file: string) =>
  faults('xmllint', '--noout', '--relaxng', `tests/fixtures/${schema}.rng`, file)

describe.each([
  { name: 'with a base URL and pictures', options: { images, pictures: true } },
  { name: 'without either', options: { images, site: SITE } },
])('an edition $name', ({ options }) => {
  const written = () => writtenEdition([first, odd, bare], options)

  test('has books that are EPUB 3 without a fault or a warning', async () => {
    const { folder, paths } = await written()
    const books = paths.filter((path) => path.endsWith('.epub'))
    expect(books).toHaveLength(3)
    for (const path of books) expect(epubFaults(join(folder, path)), path).toBe('')
  })

  test('has feeds that are Atom', async () => {
    const { folder, paths } = await written()
    const feeds = paths.filter((path) => path.endsWith('feed.xml'))
    expect(feeds).toHaveLength(4)
    for (const path of feeds) expect(xmlFaults('atom', join(folder, path)), path).toBe('')
  })
})

test('a sitemap is one', async () => {
  const { folder } = await writtenEdition([first, odd, bare], { images })
  expect(xmlFaults('sitemap', join(folder, 'sitemap.xml'))).toBe('')
})

test('what is no book and no feed is told from one', async () => {
  const { folder, text } = await writtenEdition([first])
  const spoilt = temporaryFolder({ 'feed.xml': text('/feed.xml').replace(/<updated>[^<]*<\/updated>/, '') })
  expect(xmlFaults('atom', join(spoilt, 'feed.xml'))).toContain('fails to validate')
  const book = readFileSync(join(folder, 'xicheng-2018/xicheng-2018.epub'))
  writeFileSync(join(spoilt, 'x.epub'), book.subarray(100))
  expect(epubFaults(join(spoilt, 'x.epub'))).not.toBe('')
})
