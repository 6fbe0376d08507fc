// The list of what a page holds, the place being read marked; a tap goes there. Knows no page.
import { type MouseEvent, useState } from 'react'
import { contentsMessages } from '#content/contents-messages.ts'
import { messages } from '#content/messages.ts'
import type { OutlineEntry } from '#content/outline.ts'
import { Link } from '#ui/link.tsx'
import { Sheet } from '#ui/sheet.tsx'
import styles from './contents-sheet.module.css'
import { currentPlace } from './current-place.ts'
import { jumpTo } from './jump-to.ts'

interface ContentsSheetProps {
  outline: readonly OutlineEntry[]
  /** Where the sheet was asked for. */
  button: HTMLElement
  onClose(): void
}

export function ContentsSheet({ outline, button, onClose }: ContentsSheetProps) {
  const [current] = useState(() => currentPlace(outline.map(({ to }) => to)))
  return (
    <Sheet
      beside={document.documentElement.clientWidth - button.getBoundingClientRect().right}
      close={contentsMessages.close}
      onClose={onClose}
      title={messages.contents}
    >
      <nav aria-label={messages.contents}>
        <ol className={styles.list}>
          {outline.map((entry) => (
            <li key={entry.to}>
              <Entry entry={entry} isCurrent={entry.to === current} onClose={onClose} />
            </li>
          ))}
        </ol>
      </nav>
    </Sheet>
  )
}

interface EntryProps {
  entry: OutlineEntry
  isCurrent: boolean
  onClose(): void
}

function Entry({ entry: { title, to, by }, isCurrent, onClose }: EntryProps) {
  if (!to.startsWith('#'))
    return (
      <Link className={styles.voice} onClick={onClose} to={to}>
        <span className={styles.by}>{by}</span>
        {title}
      </Link>
    )
  const jump = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onClose()
    jumpTo(to)
  }
  return (
    <a aria-current={isCurrent ? 'location' : undefined} className={styles.place} href={to} onClick={jump}>
      {title}
    </a>
  )
}
