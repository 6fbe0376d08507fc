// Links to the months of the archive. Knows nothing of what they hold.
import { printedMonth } from '#content/dates.ts'
import { messages } from '#content/messages.ts'
import { archivePath } from '#content/paths.ts'
import { Link } from '#ui/link.tsx'
import styles from './month-list.module.css'

interface MonthListProps {
  months: readonly string[]
  current?: string
}

export function MonthList({ months, current }: MonthListProps) {
  if (months.length === 0) return null
  return (
    <nav aria-label={messages.archive} className={`${styles.months} no-print`}>
      <h2 className={styles.heading}>{messages.archive}</h2>
      <ul className={styles.list}>
        {months.map((month) => (
          <li key={month}>
            <Link
              aria-current={month === current ? 'page' : undefined}
              className={styles.month}
              to={archivePath(month)}
            >
              {printedMonth(month)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
