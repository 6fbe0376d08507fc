// 已读 or 读到一半 in a list, as a word or as a mark; what stood there before for what is unread. Knows no list.
import { readingMessages } from '#content/reading-messages.ts'
import type { ReadStateProps } from './reading-parts.ts'
import styles from './shown-state.module.css'
import type { StateBook } from './state-book.ts'
import { useReadState } from './use-read-states.ts'

export function ShownState({ book, page, as, children }: ReadStateProps & { book: StateBook }) {
  const state = useReadState(book, page)
  if (state === undefined || state === 'unread') return children
  const word = readingMessages[state]
  // In an element of its own: words that take the place of others at the end of a line are counted as having moved.
  if (as === undefined) return <span>{word}</span>
  if (as === 'aside') return <span className={styles.aside}>{word}</span>
  return (
    <span className={state === 'read' ? styles.read : styles.half}>
      <span className="visually-hidden">{word}</span>
    </span>
  )
}
