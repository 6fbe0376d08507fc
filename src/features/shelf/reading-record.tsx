// 阅读记录: that it is kept on this device alone, a way to another device, and a way to forget it. Knows no database.
import { useState } from 'react'
import { shelfMessages } from '#content/shelf-messages.ts'
import { ForgetReading } from './forget-reading.tsx'
import styles from './reading-record.module.css'
import { type Transfer, TransferSheet } from './transfer-sheet.tsx'

interface ReadingRecordProps {
  /** Nothing is kept beyond this page. */
  fleeting: boolean
  transfer: Transfer
  onForget(): Promise<void>
}

export function ReadingRecord({ fleeting, transfer, onForget }: ReadingRecordProps) {
  const [moving, setMoving] = useState(false)
  return (
    <section aria-labelledby="record" className={styles.section}>
      <h2 className={styles.heading} id="record">
        {shelfMessages.rememberedTitle}
      </h2>
      <p className={styles.text}>{fleeting ? shelfMessages.fleeting : shelfMessages.rememberedText}</p>
      <div className={styles.actions}>
        <button className={styles.action} onClick={() => setMoving(true)} type="button">
          {shelfMessages.toAnother}
        </button>
        <ForgetReading onForget={onForget} />
      </div>
      {moving && <TransferSheet onClose={() => setMoving(false)} transfer={transfer} />}
    </section>
  )
}
