// The text of a reflection. Knows nothing of its title or voice.
import type { RetiredBlocks } from '#content/retired-blocks.ts'
import type { ShownBlock } from '#content/shown-block.ts'
import { BlockList } from './block-list.tsx'
import { LookBack } from './look-back.tsx'
import styles from './reflection-text.module.css'

interface ReflectionTextProps {
  event: string
  blocks: readonly ShownBlock[]
  retired?: RetiredBlocks
  /** Numbers of the report's paragraphs it speaks of, by their ids. */
  cited?: Readonly<Record<string, number>>
}

export function ReflectionText({ event, blocks, retired, cited }: ReflectionTextProps) {
  return (
    <div className={`prose ${styles.text}`}>
      <BlockList
        below={(block) => <LookBack block={block} event={event} numbers={cited} />}
        blocks={blocks}
        event={event}
        retired={retired}
      />
    </div>
  )
}
