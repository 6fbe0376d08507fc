// Sends a booklet to the printer, and leads back. Only on screen.
import { bookletMessages } from '#content/booklet-messages.ts'
import { messages } from '#content/messages.ts'
import { reportPath } from '#content/paths.ts'
import { insideWeChat } from '#device/wechat.ts'
import { Link } from '#ui/link.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import styles from './print-tools.module.css'

export function PrintTools({ event }: { event: string }) {
  const works = useHydrated()
  // WeChat prints nothing, and says nothing of it.
  const inWeChat = works && insideWeChat()
  return (
    <div className={`${styles.tools} no-print`}>
      <p>{bookletMessages.about}</p>
      <p className={styles.row}>
        {!inWeChat && (
          <button className={styles.print} disabled={!works} onClick={() => print()} type="button">
            {bookletMessages.print}
          </button>
        )}
        <Link className={styles.back} rel="up" to={reportPath(event)}>
          {messages.backToReport}
        </Link>
      </p>
      <p className={styles.hint}>{inWeChat ? bookletMessages.inWeChat : bookletMessages.printByMenu}</p>
    </div>
  )
}
