// The files of packs in their caches, one cache a version. Knows no ledger: what is held is decided elsewhere.
import { framed, type PackManifest, readPackManifest } from '#content/packs.ts'
import { packPath } from '#content/paths.ts'
import { packCache, packOfCache } from './cache-names.ts'
import { download, verified } from './download.ts'
import type { Protection } from './text-response.ts'

interface PackVersion {
  id: string
  version: string
}

interface Filling {
  /** A version held already, of which unchanged files are taken. */
  old?: PackVersion
  faces?: boolean
  /** Of the shell the pack was built with. */
  frame?: readonly string[]
  /** Of the host, for the pages. */
  protection?: Protection
  progress?(done: number, total: number): void
}

export interface PackStore {
  manifest(pack: PackVersion): Promise<PackManifest | undefined>
  file(pack: PackVersion, path: string): Promise<Response | undefined>
  /** Whether every file is there; what is in them is not looked at. */
  isWhole(pack: PackVersion, faces?: boolean): Promise<boolean>
  /** Takes out files that are not what was published. @returns whether all were there and sound */
  weed(pack: PackVersion, faces?: boolean): Promise<boolean>
  /** Every file of a version, the manifest last: a cache without one is not whole. What fails leaves a cache that no entry names. */
  fill(id: string, manifest: PackManifest, filling: Filling): Promise<void>
  /** Faces into a cache that is whole already: what fails here leaves it so. */
  addFaces(pack: PackVersion, faces: PackManifest['files']): Promise<void>
  /** Lets go of every cache of ours but these packs'. */
  keepOnly(packs: readonly PackVersion[]): Promise<void>
}

/** @param base base path with a slash at both ends */
export function openPackStore(base: string): PackStore {
  const address = (path: string) => base + path.slice(1)
  const nameOf = ({ id, version }: PackVersion) => packCache(base, id, version)
  const open = (pack: PackVersion) => caches.open(nameOf(pack))
  // By name: to open a cache that has just gone would make it again.
  const file = (pack: PackVersion, path: string) => caches.match(address(path), { cacheName: nameOf(pack) })

  async function manifest(pack: PackVersion): Promise<PackManifest | undefined> {
    const response = await file(pack, packPath(pack.id))
    return response && readPackManifest(await response.json())
  }

  /** Finds files by hash among those of an older version. */
  async function knownFiles(old: PackVersion | undefined) {
    const known = old && (await manifest(old))
    const paths = new Map(
      Object.entries(known ? filesOf(known, true) : {}).map(([path, hash]) => [hash, path]),
    )
    return async (hash: string) => {
      const path = paths.get(hash)
      return old && path !== undefined ? file(old, path) : undefined
    }
  }

  return {
    manifest,
    file,
    async isWhole(pack, faces) {
      const known = await manifest(pack)
      if (!known) return false
      const keys = new Set((await (await open(pack)).keys()).map(({ url }) => new URL(url).pathname))
      return Object.keys(filesOf(known, faces)).every((path) => keys.has(address(path)))
    },
    async weed(pack, faces) {
      const known = await manifest(pack)
      if (!known) return false
      const cache = await open(pack)
      let sound = true
      for (const [path, hash] of Object.entries(filesOf(known, faces))) {
        if (await verified(await cache.match(address(path)), hash)) continue
        await cache.delete(address(path))
        sound = false
      }
      return sound
    },
    async fill(id, published, { old, faces, frame = [], protection, progress }) {
      const cache = await open({ id, version: published.version })
      const { texts, ...kept } = published
      await download(base, cache, {
        files: filesOf(published, faces),
        textOf: (path) => (texts && path in texts ? framed(texts[path] ?? '', frame) : undefined),
        protection,
        known: await knownFiles(old),
        progress,
      })
      await cache.put(address(packPath(id)), Response.json(kept))
    },
    async addFaces(pack, files) {
      await download(base, await open(pack), { files, known: async () => undefined })
    },
    async keepOnly(packs) {
      const kept = new Set(packs.map(nameOf))
      for (const name of await caches.keys()) {
        if (packOfCache(base, name) && !kept.has(name)) await caches.delete(name)
      }
    },
  }
}

const filesOf = ({ files, faces }: PackManifest, withFaces: boolean | undefined): PackManifest['files'] =>
  withFaces ? { ...files, ...faces } : files
