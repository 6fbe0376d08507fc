// The first page of a booklet: what it is, who wrote it, who publishes it. Knows nothing of what follows.
import type { ReactNode } from 'react'
import { printedDate } from '#content/dates.ts'
import type { ReportData } from '#content/page-data.ts'
import type { Site } from '#content/schema/site.ts'
import { titleText } from '#content/title.ts'
import { TitleText } from '#ui/title-text.tsx'
import styles from './title-page.module.css'

interface TitlePageProps {
  report: ReportData
  site: Site
  /** What stands at the foot of the page. */
  children: ReactNode
}

export function TitlePage({ report, site, children }: TitlePageProps) {
  const { headline, authors, publisher, datePublished } = report
  return (
    <header className={styles.page}>
      <p className={styles.site}>{site.name}</p>
      <div className={styles.middle}>
        <h1 aria-label={titleText(headline)} className={styles.title} tabIndex={-1}>
          <TitleText title={headline} />
        </h1>
        {authors.length > 0 && <p className={styles.by}>{authors.join('、')}</p>}
        <p className={styles.by}>
          {[publisher, datePublished && printedDate(datePublished)].filter(Boolean).join('　')}
        </p>
      </div>
      {children}
    </header>
  )
}
