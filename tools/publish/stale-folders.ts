// Clears what a build that was killed left beside the output folder. Knows nothing of what is in it.
import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Where this process makes an edition before it takes its place. */
export const newFolder = (outDir: string): string => `${outDir}.new-${process.pid}`
/** Where the edition before stands while the new one takes its place. */
export const oldFolder = (outDir: string): string => `${newFolder(outDir)}.old`

/** Removes what dead builds left; a build killed between two renames gets its old edition back. */
export async function clearStaleFolders(outDir: string): Promise<void> {
  const parent = dirname(outDir)
  const prefix = `${basename(outDir)}.new-`
  const names = existsSync(parent) ? await readdir(parent) : []
  const stale = names.filter((name) => {
    const pid = name.startsWith(prefix) && /^(\d+)(?:\.old)?$/.exec(name.slice(prefix.length))?.[1]
    return pid && !isAlive(Number(pid))
  })
  const saved = stale.find((name) => name.endsWith('.old'))
  if (saved !== undefined && !existsSync(outDir)) await rename(join(parent, saved), outDir)
  for (const name of stale) await rm(join(parent, name), { recursive: true, force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
