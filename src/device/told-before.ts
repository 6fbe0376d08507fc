// Whether a reader was told already, on this visit, that nothing will be remembered. Knows not in which words.

const key = (base: string): string => `xinde:${base}:told-fleeting`
const told = new Set<string>()

/** @param base base path with a slash at both ends */
export function toldBefore(base: string): boolean {
  try {
    return told.has(base) || sessionStorage.getItem(key(base)) !== null
  } catch {
    return told.has(base)
  }
}

export function noteTold(base: string): void {
  told.add(base)
  try {
    sessionStorage.setItem(key(base), '1')
  } catch {
    // Then it is said once more in the next document.
  }
}
