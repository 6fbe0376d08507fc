// Who wrote an article, when, and how long it is to read. Knows nothing of its text.
import { printedDate } from '#content/dates.ts'
import { messages } from '#content/messages.ts'
import type { ReportData } from '#content/page-data.ts'
import styles from './article-facts.module.css'

export function ArticleFacts({ report }: { report: ReportData }) {
  const { authors, publisher, datePublished, characters, minutes } = report
  return (
    <ul aria-label={messages.articleFacts} className={styles.facts}>
      {authors.length > 0 && <li>{authors.join('、')}</li>}
      {publisher !== undefined && <li>{publisher}</li>}
      {datePublished !== undefined && (
        <li>
          <time dateTime={datePublished}>{printedDate(datePublished)}</time>
        </li>
      )}
      <li>{`${messages.characters(characters)}　${messages.minutes(minutes)}`}</li>
    </ul>
  )
}
