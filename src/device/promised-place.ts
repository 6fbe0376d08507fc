// The place a reader was promised by 继续读: to the line, where an address names only the block. This tab, the next page.
import { type Place, readPosition } from './positions.ts'

const key = (base: string): string => `xinde:${base}:promised`

/** @param base base path with a slash at both ends */
export function promisePlace(base: string, page: string, place: Place): void {
  try {
    sessionStorage.setItem(key(base), JSON.stringify({ ...place, page, updatedAt: 0 }))
  } catch {
    // Then the page opens at the block's first line.
  }
}

/** What was promised for a page. Asked once, on whatever page: a promise not kept at once is none. */
export function promisedPlace(base: string, page: string): Place | undefined {
  try {
    const stored = sessionStorage.getItem(key(base))
    sessionStorage.removeItem(key(base))
    const promised = readPosition(JSON.parse(stored ?? 'null'))
    return promised?.page === page ? promised : undefined
  } catch {
    return undefined
  }
}
