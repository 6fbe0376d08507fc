// What a build has made before and need not make again: bytes, by a name that tells all they were made from. Knows no kind of work.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'

const CACHE = join(PROJECT_ROOT, 'node_modules/.cache')

/** @param name path below the cache; it must change with everything the bytes depend on */
export function keptWork(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  return keptAs(join(CACHE, name), make)
}

/** @param file may be deleted at any time, its folder with it */
export async function keptAs(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const found = await readFile(file).catch(() => undefined)
  if (found) return found
  const made = await make()
  // Whole or not at all, for another build may read it meanwhile.
  const unfinished = `${file}.${process.pid}`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(unfinished, made)
    await rename(unfinished, file)
  } catch {
    // Where nothing can be kept, the next build makes it again.
  }
  return made
}
