// The text of a reflection. Knows nothing of its title or voice.
import type { Block } from '#content/schema/block.ts'
import { BlockList } from './block-list.tsx'
import styles from './reflection-text.module.css'

interface ReflectionTextProps {
  event: string
  blocks: readonly Block[]
}

export function ReflectionText({ event, blocks }: ReflectionTextProps) {
  return (
    <div className={`prose ${styles.text}`}>
      <BlockList blocks={blocks} event={event} />
    </div>
  )
}
