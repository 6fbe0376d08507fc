// The list of what a page holds, the place being read marked; a tap goes there. Knows no page.
import { type MouseEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import { contentsMessages } from '#content/contents-messages.ts'
import { messages } from '#content/messages.ts'
import type { OutlineEntry } from '#content/outline.ts'
import { titleText } from '#content/title.ts'
import { Link } from '#ui/link.tsx'
import { isPlainTap } from '#ui/plain-tap.ts'
import { Sheet } from '#ui/sheet.tsx'
import { TitleText } from '#ui/title-text.tsx'
import styles from './contents-sheet.module.css'
import { currentPlace } from './current-place.ts'
import { jumpTo } from './jump-to.ts'

interface ContentsSheetProps {
  outline: readonly OutlineEntry[]
  onClose(): void
}

export function ContentsSheet({ outline, onClose }: ContentsSheetProps) {
  const [current] = useState(() => currentPlace(outline.map(({ to }) => to)))
  return (
    <Sheet beside close={contentsMessages.close} onClose={onClose} title={messages.contents}>
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
      <Link aria-label={`${by}　${titleText(title)}`} className={styles.voice} onClick={onClose} to={to}>
        <span className={styles.by}>{by}</span>
        <span>
          <TitleText title={title} />
        </span>
      </Link>
    )
  const jump = (event: MouseEvent) => {
    if (!isPlainTap(event)) return
    event.preventDefault()
    // An open dialog takes the focus back when it goes: it is to be gone before.
    flushSync(onClose)
    jumpTo(to)
  }
  return (
    <a
      aria-current={isCurrent ? 'location' : undefined}
      aria-label={titleText(title)}
      className={styles.place}
      href={to}
      onClick={jump}
    >
      <span>
        <TitleText title={title} />
      </span>
    </a>
  )
}
