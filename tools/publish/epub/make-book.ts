// Makes the book of an event: documents and pictures, packed. Writes nothing.

import { passageOf } from '#content/passage.ts'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'
import type { AddressOf } from '#tools/publish/addresses.ts'
import { type Article, blocksOf } from '#tools/publish/articles.ts'
import { type Book, bookOf } from './book.ts'
import { readFigures } from './book-figures.ts'
import { CONTENTS_FILE, COVER_FILE, chapterDocument, contentsDocument, coverDocument } from './documents.ts'
import { PACKAGE_FILE, packageDocument } from './package-document.ts'
import { BOOK_STYLE, STYLE_FILE } from './xhtml.ts'
import { zipBook } from './zip-book.ts'

interface BookOptions {
  site: Site
  /** Undefined where no address is absolute: a book is read away from the site. */
  addressOf?: AddressOf
  /** Folder with the events' images. */
  contentDir: string
  /** The day of what has none. */
  undated: string
  /** A PNG; undefined when the build makes no pictures. */
  cover?: Uint8Array
}

const COVER_PICTURE = { file: 'cover.png', type: 'image/png' }

export async function makeBook(event: Event, options: BookOptions): Promise<Uint8Array> {
  const { site, addressOf, contentDir, undated, cover } = options
  const book = bookOf(event, site, undated)
  const figures = await readFigures(
    book.chapters.map(({ article }) => article),
    contentDir,
  )
  const surroundings = {
    figure: (source: string) => figures.get(source)?.file ?? source,
    link: linkIn(book, addressOf),
  }
  const files = new Map<string, string | Uint8Array>([
    [PACKAGE_FILE, packageDocument(book, [...figures.values()], cover && COVER_PICTURE)],
    [CONTENTS_FILE, contentsDocument(book)],
    [COVER_FILE, coverDocument(book, cover && COVER_PICTURE.file)],
    ...book.chapters.map((chapter): [string, string] => [
      chapter.file,
      chapterDocument(chapter, book, surroundings),
    ]),
    [STYLE_FILE, BOOK_STYLE],
    ...[...figures.values()].map(({ file, content }): [string, Uint8Array] => [file, content]),
  ])
  if (cover) files.set(COVER_PICTURE.file, cover)
  return zipBook(files, PACKAGE_FILE)
}

/** To a chapter, where the link leads to a page of this event; else out of the book, where that can be. */
function linkIn(
  { chapters }: Book,
  addressOf: AddressOf | undefined,
): (address: string) => string | undefined {
  return (address) => {
    if (!address.startsWith('/')) return address
    const [path] = address.split(/[?#]/)
    const chapter = chapters.find(({ article }) => article.path === path)
    if (!chapter) return addressOf?.(address)
    const block = passageOf(address, address.replace(/^[^#]*/, ''))?.block
    return block !== undefined && hasBlock(chapter.article, block) ? `${chapter.file}#${block}` : chapter.file
  }
}

function hasBlock(article: Article, id: string): boolean {
  const lead = article.reflection ? undefined : article.event.lead
  return lead?.id === id || blocksOf(article).some((block) => block.id === id)
}
