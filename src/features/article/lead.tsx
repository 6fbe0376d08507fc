// The lead of a report, set apart by a bar. Knows nothing of the report.
import type { Paragraph } from '#content/schema/block.ts'
import styles from './lead.module.css'
import { ParagraphText } from './paragraph-text.tsx'

export function Lead({ paragraph }: { paragraph: Paragraph }) {
  return (
    <p className={`lead ${styles.bar}`} id={paragraph.id}>
      <ParagraphText paragraph={paragraph} />
    </p>
  )
}
