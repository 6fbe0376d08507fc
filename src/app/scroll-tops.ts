// How far each visited page was scrolled, for the way back within this tab. Knows no React.

const STORAGE_KEY = 'xinde:scroll'

export interface ScrollTops {
  /** @param top pixels from the top of the document */
  save(key: string, top: number): void
  find(key: string): number | undefined
}

/**
 * Takes scroll restoration from the browser while this document lives and gives it back when it is left, so that a
 * reload or a return from another site is restored by the browser, before any script runs.
 */
export function createScrollTops(base: string): ScrollTops {
  const storageKey = `${STORAGE_KEY}:${base}`
  const positions = new Map<string, number>(restore(storageKey))
  const take = () => {
    history.scrollRestoration = 'manual'
  }
  take()
  addEventListener('pageshow', take)
  addEventListener('pagehide', () => {
    history.scrollRestoration = 'auto'
    store(storageKey, [...positions])
  })
  return {
    save: (key, top) => positions.set(key, top),
    find: (key) => positions.get(key),
  }
}

// Without storage a step back after a reload starts at the top; nothing else is lost.
function restore(storageKey: string): [string, number][] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isPosition) : []
  } catch {
    return []
  }
}

function store(storageKey: string, positions: [string, number][]): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(positions))
  } catch {
    // Storage is blocked or full.
  }
}

const isPosition = (item: unknown): item is [string, number] =>
  Array.isArray(item) && typeof item[0] === 'string' && typeof item[1] === 'number'
