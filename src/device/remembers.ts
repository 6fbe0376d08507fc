// Whether this device remembers anything of the reader's, asked before any database is opened. A hint, never the truth.

const key = (base: string): string => `xinde:${base}:remembers`

/** @param base base path with a slash at both ends */
export function remembers(base: string): boolean {
  try {
    return localStorage.getItem(key(base)) !== null
  } catch {
    return false
  }
}

export function setRemembers(base: string, something: boolean): void {
  try {
    if (something) localStorage.setItem(key(base), '1')
    else localStorage.removeItem(key(base))
  } catch {
    // Without it what is remembered is looked up when the reader scrolls.
  }
}
