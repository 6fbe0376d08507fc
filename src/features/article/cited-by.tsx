// Under a block of a report: which reflections speak of it, each a link to the passage that does. Knows no text.
import type { Citation } from '#content/citations.ts'
import { messages } from '#content/messages.ts'
import { voiceNames } from '#content/names.ts'
import type { ReflectionSummary } from '#content/page-data.ts'
import { blockPath, reflectionPath } from '#content/paths.ts'
import { BlockWays } from './block-ways.tsx'

interface CitedByProps {
  /** Slug of the event. */
  event: string
  citations?: readonly Citation[]
  /** Those of the report, for who speaks in them. */
  reflections: readonly ReflectionSummary[]
}

export function CitedBy({ event, citations = [], reflections }: CitedByProps) {
  const ways = citations.map(({ reflection, block }) => ({
    path: blockPath(reflectionPath(event, reflection), block),
    label: voiceNames(reflections.find(({ slug }) => slug === reflection)?.voices ?? []),
  }))
  const [first] = ways
  if (!first || ways.length > 1) return <BlockWays folded={messages.citedBy(ways.length)} ways={ways} />
  return <BlockWays ways={[{ path: first.path, label: messages.citedByOne(first.label) }]} />
}
