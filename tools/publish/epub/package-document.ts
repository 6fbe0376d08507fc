// The package document of a book (EPUB 3.2): what it is, its files, the order they are read in. Knows no content of theirs.
import { escapeHtml } from '#tools/publish/escape-html.ts'
import { momentOf } from '#tools/publish/feeds/moment.ts'
import type { Book } from './book.ts'
import { CONTENTS_FILE, COVER_FILE } from './documents.ts'
import { LANGUAGE, STYLE_FILE } from './xhtml.ts'

export const PACKAGE_FILE = 'package.opf'

export interface BookPicture {
  file: string
  type: string
}

/** @param figures in the chapters @param cover the picture on the cover */
export function packageDocument(book: Book, figures: readonly BookPicture[], cover?: BookPicture): string {
  const documents = [
    { id: 'cover', file: COVER_FILE },
    { id: 'contents', file: CONTENTS_FILE, properties: 'nav' },
    ...book.chapters,
  ]
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${LANGUAGE}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book)}
</metadata>
<manifest>
${documents.map((item) => manifestItem({ ...item, type: 'application/xhtml+xml' })).join('\n')}
${manifestItem({ id: 'style', file: STYLE_FILE, type: 'text/css' })}
${figures.map((figure, at) => manifestItem({ id: `figure-${at + 1}`, ...figure })).join('\n')}
${cover ? manifestItem({ id: 'cover-picture', ...cover, properties: 'cover-image' }) : ''}
</manifest>
<spine>
${documents.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`
}

function metadata({ id, title, authors, voices, publisher, published, changed }: Book): string {
  const element = (name: string, text: string) => `<dc:${name}>${escapeHtml(text)}</dc:${name}>`
  // The standard wants a moment in UTC, to the second.
  const modified = new Date(momentOf(changed)).toISOString().replace('.000', '')
  return [
    `<dc:identifier id="id">${escapeHtml(id)}</dc:identifier>`,
    element('title', title),
    element('language', LANGUAGE),
    ...authors.map((name) => element('creator', name)),
    ...voices.map((name) => element('contributor', name)),
    element('publisher', publisher),
    ...(published === undefined ? [] : [element('date', published)]),
    `<meta property="dcterms:modified">${modified}</meta>`,
    ...['textual', 'visual'].map((mode) => `<meta property="schema:accessMode">${mode}</meta>`),
    '<meta property="schema:accessModeSufficient">textual</meta>',
    ...['alternativeText', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map(
      (feature) => `<meta property="schema:accessibilityFeature">${feature}</meta>`,
    ),
    '<meta property="schema:accessibilityHazard">none</meta>',
  ].join('\n')
}

interface ManifestItem extends BookPicture {
  id: string
  properties?: string
}

function manifestItem({ id, file, type, properties }: ManifestItem): string {
  const more = properties === undefined ? '' : ` properties="${properties}"`
  return `<item id="${id}" href="${file}" media-type="${type}"${more}/>`
}
