// Hands what is known of the reader's reading to the lists on screen, and looks again when the reader comes back to the page.
import { useEffect, useMemo } from 'react'
import {
  giveReadingParts,
  type ReadCountProps,
  type ReadingParts,
  type ReadStateProps,
} from '#features/reading/reading-parts.ts'
import { ShownCount } from '#features/reading/shown-count.tsx'
import { ShownState } from '#features/reading/shown-state.tsx'
import type { StateBook } from '#features/reading/state-book.ts'

export function useReadingLists(book: StateBook, unread: ReadingParts['unread']): void {
  const lists = useMemo(
    () => ({
      State: (props: ReadStateProps) => <ShownState book={book} {...props} />,
      Count: (props: ReadCountProps) => <ShownCount book={book} {...props} />,
    }),
    [book],
  )
  useEffect(() => giveReadingParts({ ...lists, unread }), [lists, unread])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') book.refresh()
    }
    document.addEventListener('visibilitychange', look)
    addEventListener('pageshow', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pageshow', look)
      giveReadingParts(undefined)
    }
  }, [book])
}
