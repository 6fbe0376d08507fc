// The row under a report: its book to take away, and what else a route puts there. Knows nothing of the report's text.
import type { ReactNode } from 'react'
import { messages } from '#content/messages.ts'
import { bookPath } from '#content/paths.ts'
import { insideWeChat } from '#device/wechat.ts'
import { useAddress } from '#ui/link.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import styles from './after-article.module.css'

/** WeChat saves no files: there the link is gone once that is known, and its room stays. */
export function AfterArticle({ event, children }: { event: string; children: ReactNode }) {
  const canSave = !(useHydrated() && insideWeChat())
  const address = useAddress(bookPath(event))
  return (
    <div className={`${styles.row} no-print`}>
      {canSave && (
        <a className={styles.book} download href={address}>
          {messages.book}
        </a>
      )}
      {children}
    </div>
  )
}
