// 未读: events of this device with the reflections nobody has opened yet. Knows no database.
import { shelfMessages } from '#content/shelf-messages.ts'
import { Link } from '#ui/link.tsx'
import { eventPath, type UnreadEvent, unreadPath } from './read-shelf.ts'
import styles from './unread-list.module.css'

/** The rest is found at the report. */
const MOST_LISTED = 10

interface UnreadListProps {
  events: readonly UnreadEvent[]
  /** Said when there is nothing. */
  none: string
}

export function UnreadList({ events, none }: UnreadListProps) {
  return (
    <section aria-labelledby="unread" className={styles.section}>
      <h2 className={styles.heading} id="unread">
        {shelfMessages.unreadTitle}
      </h2>
      {events.length === 0 && <p className={styles.none}>{none}</p>}
      {events.map((event) => (
        <OneEvent event={event} key={event.slug} />
      ))}
    </section>
  )
}

function OneEvent({ event }: { event: UnreadEvent }) {
  const rest = event.reflections.length - MOST_LISTED
  return (
    <>
      <h3 className={styles.event}>
        <Link className={styles.report} to={eventPath(event)}>
          {event.title}
        </Link>
      </h3>
      <ul className={styles.reflections}>
        {event.reflections.slice(0, MOST_LISTED).map((reflection) => (
          <li key={reflection.slug}>
            <Link className={styles.reflection} to={unreadPath(event, reflection)}>
              <b className={styles.title}>{reflection.title}</b>
              <span className={styles.facts}>
                {[reflection.by, shelfMessages.minutes(reflection.minutes)].join('　')}
              </span>
            </Link>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <Link className={styles.reflection} to={eventPath(event)}>
              <span className={styles.facts}>{shelfMessages.more(rest)}</span>
            </Link>
          </li>
        )}
      </ul>
    </>
  )
}
