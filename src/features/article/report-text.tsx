// The report under its own kicker and title. Knows nothing of the headline above or the reflections below.
import type { ReactNode } from 'react'
import type { ReportData } from '#content/page-data.ts'
import { REPORT_TITLE } from '#content/places.ts'
import type { ShownBlock } from '#content/shown-block.ts'
import { titleText } from '#content/title.ts'
import { TitleText } from '#ui/title-text.tsx'
import { BlockList } from './block-list.tsx'
import styles from './report-text.module.css'

interface ReportTextProps {
  report: ReportData
  below?(block: ShownBlock): ReactNode
}

export function ReportText({ report, below }: ReportTextProps) {
  const { slug, kicker, title, blocks, retired } = report
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
        <BlockList below={below} blocks={blocks} event={slug} retired={retired} />
      </div>
    </div>
  )
}
