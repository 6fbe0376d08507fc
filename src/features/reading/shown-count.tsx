// How many articles of a list were read, after how many there are. Knows no list.
import { readingMessages } from '#content/reading-messages.ts'
import type { ReadCountProps } from './reading-parts.ts'
import type { StateBook } from './state-book.ts'
import { useReadCount } from './use-read-states.ts'

export function ShownCount({ book, pages }: ReadCountProps & { book: StateBook }) {
  const count = useReadCount(book, pages)
  return count > 0 && readingMessages.readCount(count)
}
