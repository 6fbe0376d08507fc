// The events held on this device, each with its size and a way to let it go. Knows nothing of their pages.
import { messages } from '#content/messages.ts'
import { EVENT_PACK, reportPath } from '#content/paths.ts'
import { removePack } from '#device/offline.ts'
import { Link } from '#ui/link.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import styles from './held-events.module.css'
import { printedSize } from './printed-size.ts'
import { useOffline } from './use-offline.ts'

export function HeldEvents() {
  const { status, held, withdrawn } = useOffline()
  const hydrated = useHydrated()
  const events = held.filter(({ id }) => id.startsWith(EVENT_PACK))
  const bytes = events.reduce((sum, event) => sum + event.bytes, 0)
  return (
    <section aria-labelledby="held" className={styles.held}>
      <h2 className={styles.heading} id="held">
        {messages.heldTitle}
      </h2>
      <p className={styles.summary}>
        {hydrated && (status === 'unknown' || status === 'starting') && messages.heldSearching}
        {status === 'unsupported' && messages.offlineUnsupported}
        {status === 'failed' && messages.offlineFailed}
        {status === 'ready' &&
          (events.length === 0 ? messages.heldNone : messages.heldCount(events.length, printedSize(bytes)))}
      </p>
      {withdrawn.map((title) => (
        <p className={styles.summary} key={title} role="status">
          {messages.withdrawnTitled(title)}
        </p>
      ))}
      <ul>
        {events.map(({ id, title = id, bytes: size }) => (
          <li className={styles.event} key={id}>
            <Link className={styles.title} to={reportPath(id.slice(EVENT_PACK.length))}>
              {title}
            </Link>
            <span className={styles.size}>{printedSize(size)}</span>
            <button
              aria-label={messages.removeEvent(title)}
              className={styles.remove}
              onClick={() => removePack(id)}
              type="button"
            >
              {messages.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
