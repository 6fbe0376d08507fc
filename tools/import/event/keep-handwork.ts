// What an editor set by hand in a block or a title, carried over to the same one imported again. Knows no event.
import type { Block, Paragraph, Span } from '#content/schema/block.ts'
import type { Title } from '#content/schema/title.ts'
import { blockIdOf } from '#tools/import/block-id.ts'
import { wordsOf } from './event-blocks.ts'
import { keepPhrases } from './keep-phrases.ts'

/** The source still says what it said when the id was made, and the event's words differ: a hand changed them. */
export const isHandmade = (old: Block, fresh: Block): boolean =>
  old.type !== 'figure' && wordsOf(old) !== wordsOf(fresh) && blockIdOf(wordsOf(fresh)) === old.id

export interface KeptBlock {
  block: Block
  /** Words changed by hand were kept. */
  handmade: boolean
  /** Marks in the text whose words are gone. */
  lostSpans: Span[]
}

/**
 * The fresh block under the old one's id, with what a hand gave the old one.
 * @param useOld a hand changed the old one's words, and they are to stay
 * @param decided titles whose phrases an editor decided
 */
export function keepBlock(old: Block, fresh: Block, useOld: boolean, decided: ReadonlySet<Title>): KeptBlock {
  if (useOld) return { block: old, handmade: true, lostSpans: [] }
  const kept = { handmade: false, lostSpans: [] }
  if (old.type === 'paragraph' && fresh.type === 'paragraph') return keepParagraph(old, fresh)
  if (old.type === 'heading' && fresh.type === 'heading') {
    return { block: { ...fresh, id: old.id, title: keepPhrases(old.title, fresh.title, decided) }, ...kept }
  }
  if (old.type === 'figure' && fresh.type === 'figure') return { block: { ...fresh, ...old }, ...kept }
  return { block: { ...fresh, id: old.id }, ...kept }
}

function keepParagraph(old: Paragraph, fresh: Paragraph): KeptBlock {
  const placed = (old.spans ?? []).map((span) => ({ span, moved: moveSpan(span, old.text, fresh.text) }))
  const spans = placed.flatMap(({ moved }) => moved ?? []).sort((a, b) => a.start - b.start)
  const apart = spans.filter((span, at) => at === 0 || span.start >= (spans[at - 1]?.end ?? 0))
  const lostSpans = placed.flatMap(({ span, moved }) => (moved === undefined ? [span] : []))
  const block: Paragraph = {
    type: 'paragraph',
    id: old.id,
    text: fresh.text,
    ...(apart.length > 0 && { spans: apart }),
    ...(old.cites && { cites: old.cites }),
  }
  return { block, handmade: false, lostSpans }
}

/** A marked stretch where its words stand now; undefined when they are gone, or stand twice. */
function moveSpan(span: Span, before: string, after: string): Span | undefined {
  if (before === after) return span
  const words = before.slice(span.start, span.end)
  const start = after.indexOf(words)
  if (start === -1 || after.indexOf(words, start + 1) !== -1) return undefined
  return { ...span, start, end: start + words.length }
}
