// Pictures of former builds, by what they were made from: an unchanged one is not drawn again. Knows no picture.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface ImageCache {
  /** What was kept under a key, or what `make` gives, kept from then on. */
  get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>
}

/** @param folder may be deleted at any time */
export function openImageCache(folder: string): ImageCache {
  return {
    async get(key, make) {
      const file = join(folder, `${createHash('sha256').update(key).digest('hex')}.png`)
      const kept = await readFile(file).catch(() => undefined)
      if (kept) return kept
      const made = await make()
      await keep(folder, file, made)
      return made
    },
  }
}

// Whole or not at all, for another build may read it meanwhile. Where nothing can be kept, the next build draws again.
async function keep(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(unfinished, bytes)
    await rename(unfinished, file)
  } catch {
    // The edition needs the picture, not the cache.
  }
}
