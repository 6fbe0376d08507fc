// The reading states of the articles that are listed on screen, asked for all at once. Knows no page and no database.
import type { ReadState } from '#device/reading-log.ts'

export interface StateBook {
  /** An article is listed. @returns it no longer is */
  list(page: string): () => void
  /** `unread` once it is known to be; undefined before. */
  stateOf(page: string): ReadState | 'unread' | undefined
  onChange(listener: () => void): () => void
  /** Something may have been read since. */
  refresh(): void
}

type Find = (pages: readonly string[]) => Promise<ReadonlyMap<string, ReadState>>

export function createStateBook(find: Find): StateBook {
  const listed = new Map<string, number>()
  const known = new Map<string, ReadState | 'unread'>()
  const listeners = new Set<() => void>()
  let asking = false

  async function look(): Promise<void> {
    asking = false
    const pages = [...listed.keys()]
    const found = await find(pages)
    for (const page of pages) known.set(page, found.get(page) ?? 'unread')
    for (const listener of listeners) listener()
  }

  /** After all that is rendered now has said what it lists. */
  function lookSoon(): void {
    if (asking) return
    asking = true
    queueMicrotask(look)
  }

  return {
    list(page) {
      listed.set(page, (listed.get(page) ?? 0) + 1)
      lookSoon()
      return () => {
        const left = (listed.get(page) ?? 0) - 1
        if (left > 0) listed.set(page, left)
        else listed.delete(page)
      }
    },
    stateOf: (page) => known.get(page),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh: lookSoon,
  }
}
