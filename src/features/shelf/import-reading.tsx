// Takes in what another device remembers, from a file or from pasted text, and says what became of it. Knows no database.
import { useId, useState } from 'react'
import { shelfMessages } from '#content/shelf-messages.ts'
import styles from './import-reading.module.css'

/** What is larger holds no reading record, and is not read. */
const LARGEST_BYTES = 50_000_000

export function ImportReading({ take }: { take(text: string): Promise<string> }) {
  const fileField = useId()
  const textField = useId()
  const [text, setText] = useState('')
  const [said, say] = useState('')
  const takeFile = async (file: File | undefined) => {
    if (!file) return
    if (file.size > LARGEST_BYTES) return say(shelfMessages.tooLong)
    const read = await file.text().catch(() => undefined)
    say(read === undefined ? shelfMessages.unreadable : await take(read))
  }
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{shelfMessages.importTitle}</h3>
      <label className={styles.label} htmlFor={fileField}>
        {shelfMessages.chooseFile}
      </label>
      <input
        accept=".json,.txt,application/json,text/plain"
        className={styles.file}
        id={fileField}
        onChange={(event) => takeFile(event.target.files?.[0])}
        type="file"
      />
      <label className={styles.label} htmlFor={textField}>
        {shelfMessages.pasteHere}
      </label>
      <textarea
        className={styles.field}
        id={textField}
        onChange={(event) => setText(event.target.value)}
        rows={3}
        value={text}
      />
      <button
        className={styles.action}
        disabled={text.trim() === ''}
        onClick={async () => say(await take(text))}
        type="button"
      >
        {shelfMessages.take}
      </button>
      <p className={styles.said} role="status">
        {said}
      </p>
    </section>
  )
}
