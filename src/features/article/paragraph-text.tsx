// A paragraph's words with its emphasis, links and readings. Knows nothing of the paragraph's place.
import { Fragment, type ReactNode } from 'react'
import { isSafeLink } from '#content/safe-link.ts'
import type { Paragraph, Span } from '#content/schema/block.ts'
import { Link } from '#ui/link.tsx'

/** Two characters and a full stop. */
const TAIL = /.{3}$/su

/** Walks the spans once: the schema has them in order and apart. */
export function ParagraphText({ paragraph: { text, spans } }: { paragraph: Paragraph }) {
  if (!spans || spans.length === 0) return text
  const parts: ReactNode[] = []
  let at = 0
  for (const span of spans) {
    parts.push(text.slice(at, span.start))
    parts.push(<Fragment key={span.start}>{spanned(span, text.slice(span.start, span.end))}</Fragment>)
    at = span.end
  }
  parts.push(...rest(text.slice(at), spans))
  return parts
}

/** Where readings are, browsers do not see to it that more than one character stands in the last line. */
function rest(text: string, spans: readonly Span[]): ReactNode[] {
  const tail = TAIL.exec(text)?.[0]
  if (tail === undefined || spans.every(({ type }) => type !== 'ruby')) return [text]
  return [
    text.slice(0, -tail.length),
    <span className="tail" key="tail">
      {tail}
    </span>,
  ]
}

function spanned({ type, value = '' }: Span, words: string): ReactNode {
  switch (type) {
    case 'emphasis':
      return <em>{words}</em>
    case 'strong':
      return <strong>{words}</strong>
    case 'link':
      return linked(value, words)
    case 'ruby':
      return (
        <ruby>
          {words}
          <rp>（</rp>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus; the word is spoken already */}
          <rt aria-hidden="true">{value}</rt>
          <rp>）</rp>
        </ruby>
      )
  }
}

// Checked at the build already; checked again because data may come from a cache of this device.
function linked(address: string, words: string): ReactNode {
  if (!isSafeLink(address)) return words
  return address.startsWith('/') ? <Link to={address}>{words}</Link> : <a href={address}>{words}</a>
}
