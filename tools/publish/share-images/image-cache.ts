// Pictures of former builds, by what they were made from: an unchanged one is not drawn again. Knows no picture.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { keptAs } from '#tools/publish/kept-work.ts'

export interface ImageCache {
  /** What was kept under a key, or what `make` gives, kept from then on. */
  get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>
}

/** @param folder may be deleted at any time */
export function openImageCache(folder: string): ImageCache {
  return {
    get: (key, make) => keptAs(join(folder, `${createHash('sha256').update(key).digest('hex')}.png`), make),
  }
}
