// Where to go from a reflection: back to the report, the one before, the one after. Knows nothing of its text.
import { messages } from '#content/messages.ts'
import { voiceNames } from '#content/names.ts'
import type { Neighbour } from '#content/page-data.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import type { Title } from '#content/schema/title.ts'
import { Link } from '#ui/link.tsx'
import { TitleText } from '#ui/title-text.tsx'
import styles from './turn-pages.module.css'

interface TurnPagesProps {
  event: { slug: string; headline: Title }
  previous?: Neighbour
  next?: Neighbour
}

export function TurnPages({ event, previous, next }: TurnPagesProps) {
  return (
    <nav aria-label={messages.turnPages} className={`${styles.turn} no-print`}>
      <Link className={styles.report} rel="up" to={reportPath(event.slug)}>
        <small className={styles.label}>{messages.backToReport}</small>
        <b className={styles.title}>
          <TitleText title={event.headline} />
        </b>
      </Link>
      {previous && (
        <Link rel="prev" to={reflectionPath(event.slug, previous.slug)}>
          <small className={styles.label}>{messages.previous(voiceNames(previous.voices))}</small>
          <b className={styles.title}>
            <TitleText title={previous.title} />
          </b>
        </Link>
      )}
      {next && (
        <Link className={styles.next} rel="next" to={reflectionPath(event.slug, next.slug)}>
          <small className={styles.label}>{messages.next(voiceNames(next.voices))}</small>
          <b className={styles.title}>
            <TitleText title={next.title} />
          </b>
        </Link>
      )}
    </nav>
  )
}
