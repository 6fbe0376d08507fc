// The text of a reflection. Knows nothing of its title or voice.

import type { ShownBlock } from '#content/page-data.ts'
import type { RetiredBlocks } from '#content/retired-blocks.ts'
import { BlockList } from './block-list.tsx'
import styles from './reflection-text.module.css'

interface ReflectionTextProps {
  event: string
  blocks: readonly ShownBlock[]
  retired?: RetiredBlocks
}

export function ReflectionText({ event, blocks, retired }: ReflectionTextProps) {
  return (
    <div className={`prose ${styles.text}`}>
      <BlockList blocks={blocks} event={event} retired={retired} />
    </div>
  )
}
