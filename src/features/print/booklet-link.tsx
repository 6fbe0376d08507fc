// The way from a report to all of its event on paper. Knows nothing of the booklet.
import { messages } from '#content/messages.ts'
import { bookletPath } from '#content/paths.ts'
import { Link } from '#ui/link.tsx'
import styles from './booklet-link.module.css'

export function BookletLink({ event }: { event: string }) {
  return (
    <p className="no-print">
      <Link className={styles.link} to={bookletPath(event)}>
        {messages.booklet}
      </Link>
    </p>
  )
}
