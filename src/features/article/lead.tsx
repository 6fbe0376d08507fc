// The lead of a report, set apart by a bar. Knows nothing of the report.
import type { RetiredBlocks } from '#content/retired-blocks.ts'
import type { Paragraph } from '#content/schema/block.ts'
import styles from './lead.module.css'
import { ParagraphText } from './paragraph-text.tsx'
import { RetiredMarks } from './retired-marks.tsx'

export function Lead({ paragraph, retired }: { paragraph: Paragraph; retired?: RetiredBlocks }) {
  return (
    <p className={`lead ${styles.bar}`} id={paragraph.id}>
      <RetiredMarks ids={retired?.[paragraph.id]} />
      <ParagraphText paragraph={paragraph} />
    </p>
  )
}
