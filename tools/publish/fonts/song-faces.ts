// The Song faces of an edition: the base all pages share, and what each group of pages needs beyond it. Knows no markup.
import { createHash } from 'node:crypto'
import { FACE_LICENCE_FILE, FRONT_PACK, facePath } from '#content/paths.ts'
import { COMMON_CHARACTERS } from './common-characters.ts'
import { cutFace, type FaceWeight, readLicence } from './cut-face.ts'
import type { SongCharacters } from './song-characters.ts'

/**
 * Addresses, without the base path, of the faces a group of pages is set in; they are published when first asked for.
 * @param group a pack's id, or what no pack holds: a month's address without its outer slashes
 */
export type SongFaces = (group: string, characters: () => SongCharacters) => Promise<readonly string[]>

/** @param publish takes a file by its path without the base */
export function createSongFaces(publish: (path: string, bytes: Uint8Array) => Promise<void>): SongFaces {
  const groups = new Map<string, Promise<readonly string[]>>()
  let base: Promise<readonly string[]> | undefined

  async function cut(group: string, weight: FaceWeight, characters: ReadonlySet<string>): Promise<string[]> {
    if (characters.size === 0) return []
    const bytes = await cutFace(weight, characters)
    const path = facePath(group, weight, createHash('sha256').update(bytes).digest('hex').slice(0, 8))
    await publish(path, bytes)
    return [path]
  }

  async function cutBase(): Promise<readonly string[]> {
    await publish(FACE_LICENCE_FILE, await readLicence())
    return cut(FRONT_PACK, 400, COMMON_CHARACTERS)
  }

  async function cutGroup(group: string, { text, heads }: SongCharacters): Promise<readonly string[]> {
    base ??= cutBase()
    const rare = new Set([...text].filter((character) => !COMMON_CHARACTERS.has(character)))
    return [...(await base), ...(await cut(group, 400, rare)), ...(await cut(group, 700, heads))]
  }

  return (group, characters) => {
    const faces = groups.get(group) ?? cutGroup(group, characters())
    groups.set(group, faces)
    return faces
  }
}
