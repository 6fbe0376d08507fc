// Events one below the other: date, headline, opening words, a chip for each voice. Knows nothing of the page's head.
import type { ReactNode } from 'react'
import { printedDate } from '#content/dates.ts'
import { messages } from '#content/messages.ts'
import { sealText, voiceNames } from '#content/names.ts'
import type { EventSummary } from '#content/page-data.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import { titleText } from '#content/title.ts'
import { Link } from '#ui/link.tsx'
import { TitleText } from '#ui/title-text.tsx'
import styles from './event-list.module.css'

interface EventListProps {
  events: readonly EventSummary[]
  /** How far an article has been read; `mark` where there is no room for words. */
  stateOf(page: string, as: 'aside' | 'mark'): ReactNode
}

export function EventList({ events, stateOf }: EventListProps) {
  if (events.length === 0) return <p className={styles.none}>{messages.noEvents}</p>
  return events.map((event) => <EventItem event={event} key={event.slug} stateOf={stateOf} />)
}

function EventItem({ event, stateOf }: { event: EventSummary; stateOf: EventListProps['stateOf'] }) {
  const { slug, headline, datePublished, opening, reflections } = event
  return (
    <article className={styles.event}>
      <p className={styles.date}>
        {/* A space keeps the line where there is no date: the state comes later, and moves nothing. */}
        {datePublished === undefined ? (
          '\u00a0'
        ) : (
          <time dateTime={datePublished}>{printedDate(datePublished)}</time>
        )}
        {stateOf(reportPath(slug), 'aside')}
      </p>
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
                {stateOf(reflectionPath(slug, reflection), 'mark')}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
