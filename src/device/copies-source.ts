// Whether what a reader copies takes its source along; remembered on this device. Knows nothing of copying.

const key = (base: string): string => `xinde:${base}:copies-source`
const OFF = 'off'

/** Yes, until the reader says otherwise. @param base base path with a slash at both ends */
export function copiesSource(base: string): boolean {
  try {
    return localStorage.getItem(key(base)) !== OFF
  } catch {
    return true
  }
}
