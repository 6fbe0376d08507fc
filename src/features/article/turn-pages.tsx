// Where to go from a reflection: back to the report, the one before, the one after. Knows nothing of its text.
import { messages } from '#content/messages.ts'
import { voiceNames } from '#content/names.ts'
import type { Neighbour } from '#content/page-data.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import type { Title } from '#content/schema/title.ts'
import { titleText } from '#content/title.ts'
import { Link } from '#ui/link.tsx'
import { TitleText } from '#ui/title-text.tsx'
import styles from './turn-pages.module.css'

interface TurnPagesProps {
  event: { slug: string; headline: Title }
  previous?: Neighbour
  next?: Neighbour
  /** Not read yet, and so rather than the next. */
  unread?: Neighbour
}

export function TurnPages({ event, previous, next, unread }: TurnPagesProps) {
  const onward = unread ?? next
  const onwardLabel = unread ? messages.nextUnread : messages.next
  return (
    <nav aria-label={messages.turnPages} className={`${styles.turn} no-print`}>
      <Way
        className={styles.report}
        label={messages.backToReport}
        rel="up"
        title={event.headline}
        to={reportPath(event.slug)}
      />
      {previous && (
        <Way
          label={messages.previous(voiceNames(previous.voices))}
          rel="prev"
          title={previous.title}
          to={reflectionPath(event.slug, previous.slug)}
        />
      )}
      {onward && (
        <Way
          className={styles.next}
          label={onwardLabel(voiceNames(onward.voices))}
          rel="next"
          title={onward.title}
          to={reflectionPath(event.slug, onward.slug)}
        />
      )}
    </nav>
  )
}

interface WayProps {
  to: string
  rel: 'up' | 'prev' | 'next'
  label: string
  title: Title
  className?: string
}

/** Named in full: the phrases of a title are inline-blocks, which would be read with spaces between them. */
function Way({ to, rel, label, title, className }: WayProps) {
  return (
    <Link aria-label={`${label}　${titleText(title)}`} className={className} rel={rel} to={to}>
      <small className={styles.label}>{label}</small>
      <b className={styles.title}>
        <TitleText title={title} />
      </b>
    </Link>
  )
}
