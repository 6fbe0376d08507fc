// From answers to a draft event: ids minted, placeholders where text is still to come. Knows no terminal and no files.
import type { Paragraph } from '#content/schema/block.ts'
import type { Event, Reflection } from '#content/schema/event.ts'
import { createBlockIdMint } from '#tools/import/block-id.ts'
import { reflectionSlugs } from '#tools/import/reflection-slug.ts'
import type { NewEventAnswers } from './answers.ts'
import { newMessages } from './messages.ts'

export function makeEvent(answers: NewEventAnswers): Event {
  const mint = createBlockIdMint()
  const paragraph = (text: string): Paragraph => ({ type: 'paragraph', id: mint(text), text })
  const blocks = (texts: readonly string[], placeholder: string) =>
    (texts.length === 0 ? [placeholder] : texts).map(paragraph)
  const { slug, headline, date, byline, lead, paragraphs } = answers
  return {
    $schema: '../event.schema.json',
    version: 1,
    slug,
    status: 'draft',
    headline,
    ...(lead !== undefined && { lead: paragraph(lead) }),
    ...(byline && { byline }),
    ...(date !== undefined && { datePublished: date }),
    report: { blocks: blocks(paragraphs, newMessages.reportPlaceholder) },
    reflections: answers.reflections.map(
      ({ title, voices, paragraphs: texts }, at): Reflection => ({
        slug: slugs(answers)[at] ?? '',
        title,
        voices,
        label: newMessages.label,
        blocks: blocks(texts, newMessages.reflectionPlaceholder),
      }),
    ),
  }
}

/** By the first voice's name; a name without pinyin is numbered. */
function slugs({ reflections }: NewEventAnswers): string[] {
  return reflectionSlugs(reflections.map(({ voices }) => voices[0])).map(
    (slug, at) => slug ?? `xinde-${at + 1}`,
  )
}
