// The reader's shelf on this device: what was begun, what is unread, what is remembered. Knows nothing of what stands between.
import { type ReactNode, useCallback, useMemo, useSyncExternalStore } from 'react'
import { shelfMessages } from '#content/shelf-messages.ts'
import type { ContentSource } from '#content/source.ts'
import { deviceRecords } from '#device/database.ts'
import { dropPosition } from '#device/positions.ts'
import { promisePlace } from '#device/promised-place.ts'
import { exportReading, importReading } from '#device/reading-file.ts'
import { setRemembers } from '#device/remembers.ts'
import { useAddress } from '#ui/link.tsx'
import { BegunList } from './begun-list.tsx'
import { importedWords } from './imported-words.ts'
import { ReadingRecord } from './reading-record.tsx'
import styles from './shelf.module.css'
import { UnreadList } from './unread-list.tsx'
import { useShelf } from './use-shelf.ts'

interface ShelfProps {
  source: ContentSource
  /** Slugs of events that can be read without a network. */
  held: readonly string[]
  /** What is held, as the reader sees it. */
  children: ReactNode
}

/** Nothing of it is shown until all of it is known, in room enough that nothing moves then. */
export function Shelf({ source, held, children }: ShelfProps) {
  const base = useAddress('/')
  const records = useMemo(() => deviceRecords(base), [base])
  const [shelf, lookAgain] = useShelf(records, source, held)
  const fleeting = useSyncExternalStore(records.onFleeting, records.isFleeting, () => false)
  const transfer = useMemo(
    () => ({
      exported: () => exportReading(records, Date.now()),
      take: async (text: string) => {
        const imported = await importReading(records, text, Date.now())
        if (imported.outcome === 'taken' && !records.isFleeting()) setRemembers(base, true)
        lookAgain()
        return importedWords(imported, records.isFleeting())
      },
    }),
    [records, base, lookAgain],
  )
  const forget = useCallback(async () => {
    await records.clear()
    setRemembers(base, false)
    lookAgain()
  }, [records, base, lookAgain])

  return (
    <div className={styles.room}>
      <noscript>
        <p>{shelfMessages.needsScript}</p>
      </noscript>
      {shelf && (
        <>
          <BegunList
            articles={shelf.begun}
            onContinue={({ position }) => promisePlace(base, position.page, position)}
            onRemove={({ position }) => dropPosition(records, position.page).then(lookAgain)}
          />
          <UnreadList
            events={shelf.unread}
            none={shelf.knowsEvents ? shelfMessages.unreadNone : shelfMessages.unreadNothingKnown}
          />
          {children}
          <ReadingRecord fleeting={fleeting} onForget={forget} transfer={transfer} />
        </>
      )}
    </div>
  )
}
