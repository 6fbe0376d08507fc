// What has left this device in this visit because it was withdrawn: kept for documents to come, until a page says it. Knows no worker.

const key = (base: string): string => `xinde:${base}:withdrawn`

/** Titles, oldest first. @param base base path with a slash at both ends */
export function readWithdrawn(base: string): readonly string[] {
  try {
    const titles: unknown = JSON.parse(sessionStorage.getItem(key(base)) ?? '[]')
    return Array.isArray(titles) ? titles.map(String) : []
  } catch {
    return []
  }
}

/** @returns all of them */
export function addWithdrawn(base: string, titles: readonly string[], title: string): readonly string[] {
  const all = [...new Set([...titles, title])]
  try {
    sessionStorage.setItem(key(base), JSON.stringify(all))
  } catch {
    // Then this document alone says it.
  }
  return all
}
