// Where what is known of the reader's reading is handed to the pages that show it, once it has been brought. Knows none of it.
import { type ComponentType, type ReactNode, useSyncExternalStore } from 'react'
import type { Neighbour } from '#content/page-data.ts'

export interface ReadingParts {
  State: ComponentType<ReadStateProps>
  Count: ComponentType<ReadCountProps>
  /** What to read after a page, when that is not simply the next. */
  unread?: { after: string; reflection: Neighbour }
}

export interface ReadStateProps {
  /** Path of an article. */
  page: string
  /** `aside`: at the end of a line of other words. `mark`: no word, where there is no room for one. */
  as?: 'aside' | 'mark'
  /** What stands there as long as nothing is known, and for what is unread. */
  children?: ReactNode
}

export interface ReadCountProps {
  /** Paths of articles. */
  pages: readonly string[]
}

let parts: ReadingParts | undefined
const listeners = new Set<() => void>()

export function giveReadingParts(given: ReadingParts | undefined): void {
  parts = given
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** On the server, and in the first render, nothing is known. */
export function useReadingParts(): ReadingParts | undefined {
  return useSyncExternalStore(
    listen,
    () => parts,
    () => undefined,
  )
}

/** The unread reflection to go to after a page, when that is another than the next. */
export function useUnreadAfter(page: string): Neighbour | undefined {
  const unread = useReadingParts()?.unread
  return unread?.after === page ? unread.reflection : undefined
}
