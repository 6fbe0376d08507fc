// Under a block of a reflection: the ways back to the blocks of the report it speaks of. Knows no text.
import { messages } from '#content/messages.ts'
import { blockPath, reportPath } from '#content/paths.ts'
import type { Block } from '#content/schema/block.ts'
import { BlockWays } from './block-ways.tsx'

interface LookBackProps {
  /** Slug of the event. */
  event: string
  block: Block
  /** Numbers of the report's paragraphs, by their ids. */
  numbers?: Readonly<Record<string, number>>
}

export function LookBack({ event, block, numbers }: LookBackProps) {
  const cites = block.type === 'paragraph' ? (block.cites ?? []) : []
  const ways = cites.map((id) => ({
    path: blockPath(reportPath(event), id),
    label: messages.lookBack(numbers?.[id]),
  }))
  return <BlockWays ways={ways} />
}
