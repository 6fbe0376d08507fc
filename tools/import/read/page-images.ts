// The images of a saved page that are on this machine: inside the page or beside it. Nothing is ever fetched.
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, sep } from 'node:path'
import type { Doubt } from '#tools/import/doubt.ts'
import { importMessages } from '#tools/import/messages.ts'
import type { BareLine } from '#tools/import/source/lines.ts'
import { imageKind } from './image-kind.ts'
import { MOST_BYTES } from './read-bytes.ts'
import type { SourceImage } from './source.ts'

const DATA = /^data:image\/[\w.+-]+;base64,/iu
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu

interface TakenImages {
  lines: BareLine[]
  images: SourceImage[]
  doubts: Doubt[]
}

/** @param page path of the saved page; undefined for what was piped in */
export function takePageImages(
  lines: readonly BareLine[],
  sources: readonly string[],
  page: string | undefined,
): TakenImages {
  const taken: TakenImages = { lines: [], images: [], doubts: [] }
  const remote: number[] = []
  const lost: number[] = []
  let left = MOST_BYTES * 2
  for (const line of lines) {
    if (line.image === undefined) {
      taken.lines.push(line)
      continue
    }
    const source = sources[line.image] ?? ''
    const bytes = imageBytes(source, page, left)
    const extension = bytes && imageKind(bytes)
    if (bytes && extension) {
      left -= bytes.length
      taken.lines.push({ ...line, image: taken.images.push({ bytes, extension }) - 1 })
    } else if (REMOTE.test(source) && !source.startsWith('data:')) remote.push(line.number)
    else lost.push(line.number)
  }
  if (remote.length > 0) taken.doubts.push({ lines: remote, message: importMessages.doubtRemoteImage })
  if (lost.length > 0) taken.doubts.push({ lines: lost, message: importMessages.doubtImage })
  return taken
}

function imageBytes(source: string, page: string | undefined, most: number): Uint8Array | undefined {
  const inside = DATA.exec(source.slice(0, 100))?.[0]
  if (inside !== undefined) {
    const bytes = Buffer.from(source.slice(inside.length), 'base64')
    return bytes.length <= most ? bytes : undefined
  }
  if (source === '' || REMOTE.test(source) || page === undefined) return undefined
  return readBeside(page, source, most)
}

/** Only below the page's own folder, links on the disk followed first. */
function readBeside(page: string, source: string, most: number): Uint8Array | undefined {
  try {
    const name = decodeURIComponent(source.replace(/[?#].*$/su, ''))
    if (isAbsolute(name) || name.includes('\0')) return undefined
    const folder = realpathSync(dirname(page))
    const path = realpathSync(join(folder, name))
    if (!path.startsWith(`${folder}${sep}`)) return undefined
    const size = statSync(path)
    return size.isFile() && size.size <= most ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}
