// The documents a book is read by: cover, contents, chapters. Knows nothing of how they are packed.
import { bookMessages } from '#content/book-messages.ts'
import { printedDate } from '#content/dates.ts'
import { voicePost } from '#content/names.ts'
import { articleMarkup, type Surroundings, titleMarkup } from '#tools/publish/article-markup.ts'
import { escapeHtml } from '#tools/publish/escape-html.ts'
import type { Book, Chapter } from './book.ts'
import { xhtmlDocument } from './xhtml.ts'

export const COVER_FILE = 'cover.xhtml'
export const CONTENTS_FILE = 'contents.xhtml'

/** @param picture its file; without one the cover says in words what the picture would */
export function coverDocument(book: Book, picture: string | undefined): string {
  const [report] = book.chapters
  const inside =
    picture === undefined
      ? `<h1>${titleMarkup(report.article.title)}</h1>${facts(report)}`
      : `<figure><img src="${picture}" alt="${escapeHtml(book.title)}"/></figure>`
  return xhtmlDocument(book.title, `<body epub:type="cover">${inside}</body>`)
}

export function contentsDocument({ title, chapters, reflectionsTitle }: Book): string {
  const [report, ...reflections] = chapters
  const item = ({ file, title: own }: Chapter) => `<li><a href="${file}">${escapeHtml(own)}</a></li>`
  const more =
    reflections.length === 0
      ? ''
      : `<li><span>${escapeHtml(reflectionsTitle)}</span><ol>${reflections.map(item).join('')}</ol></li>`
  return xhtmlDocument(
    title,
    `<body>
<nav epub:type="toc"><h1>${bookMessages.contents}</h1><ol>${item(report)}${more}</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><ol>
<li><a epub:type="cover" href="${COVER_FILE}">${bookMessages.cover}</a></li>
<li><a epub:type="bodymatter" href="${report.file}">${escapeHtml(report.title)}</a></li>
</ol></nav>
</body>`,
  )
}

export function chapterDocument(
  chapter: Chapter,
  { reflectionsTitle }: Book,
  surroundings: Surroundings,
): string {
  const { article, title } = chapter
  const above = article.reflection ? `<p class="above">${escapeHtml(reflectionsTitle)}</p>\n` : ''
  return xhtmlDocument(
    title,
    `<body epub:type="bodymatter">
${above}<h1>${titleMarkup(article.title)}</h1>
${facts(chapter)}
${articleMarkup(article, surroundings)}
</body>`,
  )
}

/** Who wrote it and when; who speaks, and where they stand. */
function facts({ article: { reflection, authors, published } }: Chapter): string {
  if (reflection)
    return reflection.voices
      .map((voice) => `<p class="facts">${escapeHtml(bookMessages.voice(voice.name, voicePost(voice)))}</p>`)
      .join('\n')
  const words = [
    ...authors.map(({ name }) => name),
    ...(published === undefined ? [] : [printedDate(published)]),
  ]
  return words.length === 0 ? '' : `<p class="facts">${escapeHtml(words.join('　'))}</p>`
}
