// From an article to an event of design §3: ids minted, joins recorded, titles one phrase a line. Knows no files.
import type { Block } from '#content/schema/block.ts'
import type { Event, Join } from '#content/schema/event.ts'
import type { Title } from '#content/schema/title.ts'
import { createBlockIdMint } from './block-id.ts'
import type { Part } from './heal.ts'
import type { SourceLine } from './lines.ts'
import type { Article, Paragraph } from './read-article.ts'
import { printLines } from './title-lines.ts'

/** What the text itself does not say. */
export interface EventFacts {
  slug: string
  /** ISO 8601 date. */
  date?: string
  /** One for each reflection, in order. */
  reflectionSlugs: readonly string[]
  /** Base name of the source file. */
  file: string
  /** Of the bytes of the source file, in hexadecimal. */
  sha256: string
}

const EDGE = 8

/** The event of an article. Ids are minted in the event's order: lead, report, reflections. */
export function toEvent(article: Article, facts: EventFacts): Event {
  const mint = createBlockIdMint()
  const joins: Join[] = []
  const paragraph = ({ text, seams }: Paragraph) => {
    const id = mint(text)
    joins.push(...seams.map(({ offset }) => ({ block: id, offset, ...edges(text, offset) })))
    return { type: 'paragraph' as const, id, text }
  }
  const block = (part: Part): Block => {
    if (part.kind === 'paragraph') return paragraph(part)
    return { type: 'heading', id: mint(printLines(part.lines).join('')), title: toTitle(part) }
  }
  const { byline } = article
  return {
    $schema: '../event.schema.json',
    version: 1,
    slug: facts.slug,
    status: 'published',
    headline: toTitle(article.headline),
    ...(article.lead && { lead: paragraph(article.lead) }),
    ...(byline && { byline: byline.byline }),
    ...(facts.date !== undefined && { datePublished: facts.date }),
    report: {
      ...(article.kicker && { kicker: toTitle(article.kicker) }),
      ...(article.title && { title: toTitle(article.title) }),
      blocks: article.body.map(block),
    },
    ...(article.section && { reflectionsTitle: article.section.title }),
    reflections: article.reflections.map(({ title, voices, sharer, body }, at) => ({
      slug: facts.reflectionSlugs[at] ?? '',
      title: toTitle(title),
      voices,
      label: sharer.label,
      blocks: body.map(block),
    })),
    source: { file: facts.file, sha256: facts.sha256, joins },
  }
}

// How a line falls into phrases is a matter of sense: an editor sets them in the file.
const toTitle = ({ lines }: { lines: SourceLine[] }): Title => ({
  lines: printLines(lines).map((line) => [line]),
})

/** The eight characters on either side of a join. */
export function edges(text: string, offset: number): { left: string; right: string } {
  return {
    left: [...text.slice(0, offset)].slice(-EDGE).join(''),
    right: [...text.slice(offset)].slice(0, EDGE).join(''),
  }
}
