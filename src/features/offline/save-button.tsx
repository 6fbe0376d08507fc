// Keeps an event on this device until the reader takes it away: size, progress, done. Knows nothing of the event's text.
import { useState } from 'react'
import { messages } from '#content/messages.ts'
import { eventPack } from '#content/paths.ts'
import { savePack } from '#device/offline.ts'
import { printedSize } from './printed-size.ts'
import styles from './save-button.module.css'
import { useOffline } from './use-offline.ts'

const SAID = { saved: undefined, full: messages.saveFull, failed: messages.saveFailed }

/** Takes its room from the first, so that nothing moves when it appears. */
export function SaveButton({ event }: { event: string }) {
  const { status, held } = useOffline()
  const [said, say] = useState<string>()
  const pack = held.find(({ id }) => id === eventPack(event))
  const size = pack ? `　${printedSize(pack.bytes)}` : ''

  const save = async () => {
    const result = await savePack(eventPack(event), ({ done, total }) => say(messages.saving(done, total)))
    say(SAID[result])
  }

  return (
    <p className={`${styles.save} no-print`}>
      {status === 'ready' && !pack?.saved && (
        <button className={styles.button} onClick={save} type="button">
          {messages.save + size}
        </button>
      )}
      <span aria-live="polite">{said ?? (pack?.saved ? messages.saved + size : '')}</span>
    </p>
  )
}
