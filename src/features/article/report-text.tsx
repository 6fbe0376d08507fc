// The report under its own kicker and title. Knows nothing of the headline above or the reflections below.
import type { ReactNode } from 'react'
import { REPORT_TITLE } from '#content/places.ts'
import type { RetiredBlocks } from '#content/retired-blocks.ts'
import type { Title } from '#content/schema/title.ts'
import type { ShownBlock } from '#content/shown-block.ts'
import { titleText } from '#content/title.ts'
import { TitleText } from '#ui/title-text.tsx'
import { BlockList } from './block-list.tsx'
import styles from './report-text.module.css'

interface ReportTextProps {
  event: string
  kicker?: Title
  title?: Title
  blocks: readonly ShownBlock[]
  retired?: RetiredBlocks
  below?(block: ShownBlock): ReactNode
}

export function ReportText({ event, kicker, title, blocks, retired, below }: ReportTextProps) {
  return (
    <div className={styles.report}>
      {kicker && (
        <p className={styles.kicker}>
          <TitleText title={kicker} />
        </p>
      )}
      {title && (
        <h2 aria-label={titleText(title)} className={styles.title} id={REPORT_TITLE}>
          <TitleText title={title} />
        </h2>
      )}
      <div className="prose">
        <BlockList below={below} blocks={blocks} event={event} retired={retired} />
      </div>
    </div>
  )
}
