// The images of an edition, each published once in all its kinds. Knows no markup and no format.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { figurePath, keptPicturePath, picturePath } from '#content/paths.ts'
import type { Picture } from '#content/shown-block.ts'
import { cutPicture } from './cut-picture.ts'

/** Wide enough for the text on a phone. */
const KEPT_WIDTH = 800

/** Publishes an image when it is first asked for. @param file the name its block gives @returns undefined for an image that has no other kinds */
export type FigureImages = (event: string, file: string) => Promise<Picture | undefined>

/**
 * @param folder where the images are
 * @param publish takes a file by its path without the base; `kept` when the event's pack is to hold it
 */
export function createFigureImages(
  folder: string,
  publish: (event: string, path: string, bytes: Uint8Array, kept: boolean) => Promise<void>,
): FigureImages {
  const published = new Map<string, Promise<Picture | undefined>>()

  async function publishPicture(event: string, name: string): Promise<Picture | undefined> {
    const image = await readFile(join(folder, name))
    const { width, height, files, plain } = await cutPicture(image, name)
    const widths = files.filter(({ format }) => format === 'webp').map((file) => file.width)
    const kept = widths.findLast((candidate) => candidate <= KEPT_WIDTH) ?? widths[0]
    await publish(event, figurePath(event, name), plain, kept === undefined)
    if (kept === undefined) return undefined
    const hash = createHash('sha256').update(image).digest('hex').slice(0, 8)
    for (const { format, bytes, width: own } of files) {
      const isKept = format === 'webp' && own === kept
      const path = isKept ? keptPicturePath(event, hash) : picturePath(event, hash, own, format)
      await publish(event, path, bytes, isKept)
    }
    return { hash, width, height, widths, kept }
  }

  return (event, file) => {
    const key = figurePath(event, file)
    const picture = published.get(key) ?? publishPicture(event, file)
    published.set(key, picture)
    return picture
  }
}
