// The reading state of articles, for components that are brought on demand. Shows nothing.
import { useEffect, useSyncExternalStore } from 'react'
import type { ReadState } from '#device/reading-log.ts'
import type { StateBook } from './state-book.ts'

export function useReadState(book: StateBook, page: string): ReadState | 'unread' | undefined {
  useEffect(() => book.list(page), [book, page])
  return useSyncExternalStore(book.onChange, () => book.stateOf(page))
}

/** How many of these were read. */
export function useReadCount(book: StateBook, pages: readonly string[]): number {
  useEffect(() => {
    const unlist = pages.map((page) => book.list(page))
    return () => {
      for (const stop of unlist) stop()
    }
  }, [book, pages])
  return useSyncExternalStore(
    book.onChange,
    () => pages.filter((page) => book.stateOf(page) === 'read').length,
  )
}
