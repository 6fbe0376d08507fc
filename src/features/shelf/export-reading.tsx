// All that is remembered as text to copy and, where that can be done, as a file to save. Knows no database.
import { useEffect, useState } from 'react'
import { shelfMessages } from '#content/shelf-messages.ts'
import { copyText } from '#device/copy-text.ts'
import { insideWeChat } from '#device/wechat.ts'
import styles from './export-reading.module.css'
import { saveText } from './save-text.ts'

export function ExportReading({ exported }: { exported(): Promise<string> }) {
  const [text, setText] = useState('')
  const [copied, setCopied] = useState<boolean>()
  useEffect(() => {
    exported().then(setText)
  }, [exported])
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{shelfMessages.exportTitle}</h3>
      <p className={styles.text}>{shelfMessages.exportText}</p>
      <textarea
        aria-label={shelfMessages.exported}
        className={styles.field}
        onFocus={(event) => event.target.select()}
        readOnly
        rows={3}
        value={text}
      />
      {/* Inside WeChat nothing can be downloaded, whatever the browser below may say. */}
      {!insideWeChat() && (
        <button
          className={styles.action}
          onClick={() => saveText(text, shelfMessages.fileName)}
          type="button"
        >
          {shelfMessages.save}
        </button>
      )}
      <button className={styles.action} onClick={async () => setCopied(await copyText(text))} type="button">
        {shelfMessages.copy}
      </button>
      <p className={styles.text} role="status">
        {copied === true && shelfMessages.copied}
        {copied === false && shelfMessages.copyByHand}
      </p>
    </section>
  )
}
