// Finds the file for an address as any static host does. Knows no HTTP beyond the address.
import { stat } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'

export type Found =
  | { kind: 'file'; file: string }
  /** The address lacks its last slash. */
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' }

/** @param pathname percent-encoded, below the base path, starting with a slash */
export async function findFile(root: string, pathname: string): Promise<Found> {
  const path = decodePath(pathname)
  if (path === undefined) return { kind: 'missing' }
  const file = normalize(join(root, path))
  if (!file.startsWith(root + sep) && file !== root) return { kind: 'missing' }
  const stats = await stat(file).catch(() => undefined)
  if (stats?.isFile() && !path.endsWith('/')) return { kind: 'file', file }
  if (!stats?.isDirectory()) return { kind: 'missing' }
  const index = join(file, 'index.html')
  if (!(await stat(index).catch(() => undefined))) return { kind: 'missing' }
  return path.endsWith('/') ? { kind: 'file', file: index } : { kind: 'redirect', to: `${pathname}/` }
}

// Bytes that are no UTF-8, and a NUL, name no file.
function decodePath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}
