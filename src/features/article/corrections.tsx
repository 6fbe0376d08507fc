// What was put right after an article was published, at its foot. Knows nothing of the text that changed.
import type { Correction } from '#content/corrections.ts'
import { printedDate } from '#content/dates.ts'
import { messages } from '#content/messages.ts'
import { CORRECTIONS } from '#content/places.ts'
import styles from './corrections.module.css'

export function Corrections({ corrections = [] }: { corrections?: readonly Correction[] }) {
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby={CORRECTIONS} className={styles.corrections}>
      <h2 className={styles.heading} id={CORRECTIONS}>
        {messages.corrections}
      </h2>
      <ul>
        {corrections.map(({ date, text }) => (
          <li key={`${date}${text}`}>{messages.correctionOf(printedDate(date), text)}</li>
        ))}
      </ul>
    </section>
  )
}
