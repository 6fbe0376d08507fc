// What changes between an event and the same imported again, as plain lines for an editor. Knows no files.
import { blockText } from '#content/block.ts'
import type { Block } from '#content/schema/block.ts'
import type { Event } from '#content/schema/event.ts'
import type { Title } from '#content/schema/title.ts'
import { phraseWords, roleNames, voiceWords } from '#tools/import/messages.ts'
import { diffMessages } from './merge-messages.ts'
import { textChange } from './text-change.ts'

/** One thing an editor may have seen: a title, a byline, a block. */
interface Fact {
  key: string
  name: string
  text: string
}

/** Empty when a reader and an editor would see no difference. */
export function diffEvents(old: Event, now: Event): string[] {
  const before = factsOf(old)
  const after = factsOf(now)
  const known = new Map(before.map((fact) => [fact.key, fact]))
  const standing = new Set(after.map(({ key }) => key))
  const lines: string[] = []
  for (const { key, name, text } of after) {
    const was = known.get(key)
    if (was === undefined) lines.push(diffMessages.added(name, text))
    else if (was.text !== text) lines.push(diffMessages.changed(name, textChange(was.text, text)))
  }
  for (const { key, name, text } of before)
    if (!standing.has(key)) lines.push(diffMessages.removed(name, text))
  for (const [from, to] of Object.entries(now.retired ?? {})) {
    if (old.retired?.[from] !== to) lines.push(diffMessages.retired(from, to))
  }
  const order = (facts: readonly Fact[]) =>
    facts.map(({ key }) => key).filter((key) => known.has(key) && standing.has(key))
  if (order(before).join() !== order(after).join()) lines.push(diffMessages.moved)
  return lines
}

function factsOf(event: Event): Fact[] {
  const { headline, lead, byline, datePublished, report, reflectionsTitle, reflections } = event
  const title = (key: string, name: string, one: Title | undefined): Fact[] =>
    one ? [{ key, name, text: phraseWords(one) }] : []
  return [
    ...title('headline', roleNames.headline, headline),
    ...title('kicker', roleNames.kicker, report.kicker),
    ...title('title', roleNames.reportTitle, report.title),
    ...(byline
      ? [
          {
            key: 'byline',
            name: roleNames.byline,
            text: `${byline.label ?? ''} ${byline.authors.map(({ name }) => name).join('、')}`.trim(),
          },
        ]
      : []),
    ...(datePublished === undefined ? [] : [{ key: 'date', name: diffMessages.date, text: datePublished }]),
    ...(lead ? blockFacts([lead], roleNames.lead) : []),
    ...blockFacts(report.blocks, diffMessages.report),
    ...(reflectionsTitle === undefined
      ? []
      : [{ key: 'section', name: roleNames.section, text: reflectionsTitle }]),
    ...reflections.flatMap((one) => [
      ...title(`title ${one.slug}`, `${one.slug} ${roleNames.reflectionTitle}`, one.title),
      {
        key: `voices ${one.slug}`,
        name: `${one.slug} ${roleNames.sharer}`,
        text: one.voices.map(voiceWords).join('、'),
      },
      ...(one.status ? [{ key: `status ${one.slug}`, name: one.slug, text: diffMessages.withdrawn }] : []),
      ...blockFacts(one.blocks, one.slug),
    ]),
  ]
}

const blockFacts = (blocks: readonly Block[], within: string): Fact[] =>
  blocks.map((block, at) => ({
    key: block.id,
    name: diffMessages.block(within, at + 1, block.id),
    // Of a heading also where it may break, as of every title.
    text: block.type === 'heading' ? phraseWords(block.title) : blockText(block),
  }))
