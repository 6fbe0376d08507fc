// Pages already loaded or on their way, so that none is fetched twice. Knows no DOM and no router.
import { canonicalPath } from '#content/paths.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import type { Pages } from './pages.ts'

const MOST_PAGES = 40
const FRESH_MS = 10 * 60 * 1000

interface Entry {
  loadedAt: number
  promise: Promise<LoadedPage>
  page?: LoadedPage
}

export interface PageCache {
  /** The page for a tap: from memory while fresh, else loaded. A failure is forgotten, so that a retry tries again. */
  load(pathname: string): Promise<LoadedPage>
  /** The page for a tap that need not wait: in memory and fresh. */
  fresh(pathname: string): LoadedPage | undefined
  /** The page for a step back or forward: whatever is in memory, however old. */
  peek(pathname: string): LoadedPage | undefined
}

/** @param now milliseconds, for the age of a page */
export function createPageCache(
  pages: Pages,
  first: { pathname: string; page: LoadedPage },
  now = Date.now,
): PageCache {
  const entries = new Map<string, Entry>()
  keep(first.pathname, { loadedAt: now(), promise: Promise.resolve(first.page), page: first.page })

  function keep(pathname: string, entry: Entry): void {
    const path = canonicalPath(pathname)
    entries.delete(path)
    entries.set(path, entry)
    const [oldest] = entries.keys()
    if (entries.size > MOST_PAGES && oldest !== undefined) entries.delete(oldest)
  }

  // A clock may be set back meanwhile.
  const isFresh = (entry: Entry): boolean => Math.abs(now() - entry.loadedAt) < FRESH_MS

  return {
    load(pathname) {
      const path = canonicalPath(pathname)
      const known = entries.get(path)
      if (known && isFresh(known)) return known.promise
      const entry: Entry = { loadedAt: now(), promise: pages.load(path), page: known?.page }
      keep(path, entry)
      entry.promise.then(
        (page) => {
          entry.page = page
        },
        () => {
          if (entries.get(path) !== entry) return
          // What is old still serves a step back.
          if (known) entries.set(path, known)
          else entries.delete(path)
        },
      )
      return entry.promise
    },
    fresh(pathname) {
      const entry = entries.get(canonicalPath(pathname))
      return entry && isFresh(entry) ? entry.page : undefined
    },
    peek: (pathname) => entries.get(canonicalPath(pathname))?.page,
  }
}
