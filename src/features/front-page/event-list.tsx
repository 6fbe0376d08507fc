// Events one below the other: date, headline, opening words, a chip for each voice. Knows nothing of the page's head.
import { printedDate } from '#content/dates.ts'
import { messages } from '#content/messages.ts'
import { sealText, voiceNames } from '#content/names.ts'
import type { EventSummary } from '#content/page-data.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import { titleText } from '#content/title.ts'
import { Link } from '#ui/link.tsx'
import { TitleText } from '#ui/title-text.tsx'
import styles from './event-list.module.css'

export function EventList({ events }: { events: readonly EventSummary[] }) {
  if (events.length === 0) return <p className={styles.none}>{messages.noEvents}</p>
  return events.map((event) => <EventItem event={event} key={event.slug} />)
}

function EventItem({ event }: { event: EventSummary }) {
  const { slug, headline, datePublished, opening, reflections } = event
  return (
    <article className={styles.event}>
      {datePublished !== undefined && (
        <p className={styles.date}>
          <time dateTime={datePublished}>{printedDate(datePublished)}</time>
        </p>
      )}
      <Link className={styles.report} to={reportPath(slug)}>
        <h2 aria-label={titleText(headline)} className={styles.headline}>
          <TitleText title={headline} />
        </h2>
        <p className={styles.opening}>{opening}</p>
      </Link>
      {reflections.length > 0 && (
        <ul aria-label={messages.reflectionsOfEvent} className={styles.voices}>
          {reflections.map(({ slug: reflection, voices }) => (
            <li key={reflection}>
              <Link className={styles.voice} to={reflectionPath(slug, reflection)}>
                <b aria-hidden="true" className={styles.surname}>
                  {voices[0] && sealText(voices[0])}
                </b>
                {messages.reflectionOf(voiceNames(voices))}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
