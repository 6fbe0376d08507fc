// From an article to an event of design §3: ids minted, joins recorded, phrases proposed. Knows no files.
import type { Block } from '#content/schema/block.ts'
import type { Event, Join } from '#content/schema/event.ts'
import type { Title } from '#content/schema/title.ts'
import { createBlockIdMint } from '#tools/import/block-id.ts'
import { splitCaption } from '#tools/import/classify/caption.ts'
import type { Decisions } from '#tools/import/decide/decisions.ts'
import type { Doubt } from '#tools/import/doubt.ts'
import type { FigurePart, Paragraph, Part } from '#tools/import/heal/part.ts'
import { importMessages } from '#tools/import/messages.ts'
import type { Article } from '#tools/import/read-article.ts'
import { titlesOf, voicesOf } from '#tools/import/read-voices.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { printLines } from '#tools/import/titles/print-lines.ts'
import { titleOf } from './title-of.ts'

/** What the text itself does not say. */
export interface EventFacts {
  slug: string
  /** ISO 8601 date. */
  date?: string
  /** One for each reflection, in order. */
  reflectionSlugs: readonly string[]
  /** File names of the source's images, in order. */
  images: readonly string[]
  /** Base name of the source file. */
  file: string
  /** Of the bytes of the source file, in hexadecimal. */
  sha256: string
}

const EDGE = 8

export interface MadeEvent {
  event: Event
  /** What was guessed in making it. */
  doubts: Doubt[]
  /** Its titles whose phrases an editor decided. */
  decided: ReadonlySet<Title>
}

/** The event of an article. Ids are minted in the event's order: lead, report, reflections. */
export function toEvent(article: Article, facts: EventFacts, decisions: Decisions): MadeEvent {
  const mint = createBlockIdMint()
  const joins: Join[] = []
  const titles = new Set<string>()
  const doubts: Doubt[] = []
  const decided = new Set<Title>()
  const paragraph = ({ text, seams }: Pick<Paragraph, 'text' | 'seams'>) => {
    const id = mint(text)
    joins.push(...seams.map(({ offset }) => ({ block: id, offset, ...edges(text, offset) })))
    return { type: 'paragraph' as const, id, text }
  }
  const title = (lines: readonly string[], from: readonly SourceLine[]): Title => {
    const [first] = from
    titles.add(lines.join(' '))
    const phrases = first && decisions.phrases.get(first.key)
    const proposed = titleOf(lines, phrases)
    if (phrases !== undefined) decided.add(proposed.title)
    if (proposed.doubtful && first) {
      const message = importMessages.doubtPhrases(proposed.title)
      doubts.push({ lines: from.map(({ number }) => number), message, key: `phrases.${first.key}` })
    }
    return proposed.title
  }
  const titleFrom = (lines: readonly SourceLine[]): Title => title(printLines(lines), lines)
  const figure = ({ image, line, caption }: FigurePart): Block[] => {
    const src = facts.images[image]
    if (src === undefined) return []
    const { caption: words, credit } = caption ? splitCaption(caption.text) : {}
    const alt = line.text || words
    if (alt === undefined || line.text === '')
      doubts.push({ lines: [line.number], message: importMessages.doubtAlt(src) })
    return [
      {
        type: 'figure',
        id: mint(src),
        src,
        alt: alt ?? importMessages.noAlt,
        ...(words && { caption: words }),
        ...(credit && { credit }),
      },
    ]
  }
  const blocks = (parts: readonly Part[]): Block[] =>
    parts.flatMap((part): Block[] => {
      if (part.kind === 'paragraph') return [paragraph(part)]
      if (part.kind === 'heading')
        return [{ type: 'heading', id: mint(printLines(part.lines).join('')), title: titleFrom(part.lines) }]
      return part.kind === 'figure' ? figure(part) : []
    })
  const { byline, kicker, title: reportTitle } = article
  const event: Event = {
    $schema: '../event.schema.json',
    version: 1,
    slug: facts.slug,
    status: 'published',
    headline: titleFrom(article.headline),
    ...(article.lead && { lead: paragraph(article.lead) }),
    ...(byline && { byline: byline.byline }),
    ...(facts.date !== undefined && { datePublished: facts.date }),
    report: {
      ...(kicker.length > 0 && { kicker: titleFrom(kicker) }),
      ...(reportTitle.length > 0 && { title: titleFrom(reportTitle) }),
      blocks: blocks(article.body),
    },
    ...(article.section && { reflectionsTitle: article.section.title }),
    reflections: article.reflections.map((reflection, at) => ({
      slug: facts.reflectionSlugs[at] ?? '',
      title:
        reflection.titles.length > 0
          ? title(titlesOf(reflection), reflection.titles)
          : untitled(reflection, titles),
      voices: voicesOf(reflection),
      ...(reflection.label !== undefined && { label: reflection.label }),
      blocks: blocks(reflection.body),
    })),
    source: { file: facts.file, sha256: facts.sha256, joins, titles: [...titles] },
  }
  return { event, doubts, decided }
}

/** 胡桂芝的心得 breaks after the name only. */
function untitled(reflection: Article['reflections'][number], titles: Set<string>): Title {
  const text = titlesOf(reflection).join('')
  titles.add(text)
  const tail = importMessages.titleOf('')
  return { lines: [[text.slice(0, -tail.length), tail]] }
}

/** The eight characters on either side of a join. */
export function edges(text: string, offset: number): { left: string; right: string } {
  return {
    left: [...text.slice(Math.max(0, offset - EDGE * 2), offset)].slice(-EDGE).join(''),
    right: [...text.slice(offset, offset + EDGE * 2)].slice(0, EDGE).join(''),
  }
}
