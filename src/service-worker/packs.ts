// The packs on this device: installed whole or not at all, verified, kept within bounds. Knows no requests.
import { type HeldPack, type PackManifest, readPackManifest } from '#content/packs.ts'
import { FRONT_PACK, packPath, SHELL_PACK } from '#content/paths.ts'
import { packCache, packOfCache } from './cache-names.ts'
import { download, fetchManifest, PackGone, verified } from './download.ts'
import { inTurn } from './in-turn.ts'
import { openLedger, shellEntry } from './ledger.ts'
import { isShell, record, tooMuch } from './retention.ts'

type Installed = 'same' | 'new' | 'gone'
type Progress = (done: number, total: number) => void

interface Wish {
  /** The pack's faces are to be held, too; once they are, they stay. */
  faces?: boolean
  progress?: Progress
}

export interface Packs {
  held(): Promise<HeldPack[]>
  /** Brings a pack up to date; a pack that is no longer published is dropped. Rejected when it could not be had: then nothing has changed. */
  install(id: string, wish?: Wish): Promise<Installed>
  /** Notes that a page of a pack was opened, or that it is to be kept. */
  mark(id: string, change: Partial<Pick<HeldPack, 'saved' | 'openedAt'>>): Promise<void>
  drop(id: string): Promise<void>
  /** A file of a held pack. */
  file(id: string, path: string): Promise<Response | undefined>
  /** A file of any held shell. */
  shellFile(path: string): Promise<Response | undefined>
  /** Verifies every file of everything held and brings back what is missing or altered. */
  audit(): Promise<void>
  /** The newest events, as the front pack names them. */
  newest(): Promise<readonly string[]>
}

/** @param base base path with a slash at both ends @param now milliseconds since 1970 */
export function openPacks(base: string, now: () => number): Packs {
  const ledger = openLedger(base)
  const address = (path: string) => base + path.slice(1)
  const openOf = ({ id, version }: { id: string; version: string }) =>
    caches.open(packCache(base, id, version))

  async function manifestOf(entry: { id: string; version: string }): Promise<PackManifest | undefined> {
    const response = await (await openOf(entry)).match(address(packPath(entry.id)))
    return response && readPackManifest(await response.json())
  }

  /** Finds files by hash among those of an older version. */
  async function knownFiles(old: HeldPack | undefined) {
    const manifest = old && (await manifestOf(old))
    const all = manifest ? filesOf(manifest, true) : {}
    const paths = new Map(Object.entries(all).map(([path, hash]) => [hash, path]))
    return async (hash: string) => {
      const path = paths.get(hash)
      return old && path !== undefined ? (await openOf(old)).match(address(path)) : undefined
    }
  }

  /** Everything of one version into a cache of its own, the manifest last: a cache without one is not whole. */
  async function fill(id: string, manifest: PackManifest, old: HeldPack | undefined, wish: Wish = {}) {
    const name = packCache(base, id, manifest.version)
    try {
      const cache = await caches.open(name)
      await download(base, filesOf(manifest, wish.faces), cache, await knownFiles(old), wish.progress)
      await cache.put(address(packPath(id)), Response.json(manifest))
    } catch (error) {
      await caches.delete(name)
      throw error
    }
  }

  async function isWhole(entry: HeldPack): Promise<boolean> {
    const manifest = await manifestOf(entry)
    if (!manifest) return false
    const keys = new Set((await (await openOf(entry)).keys()).map((request) => new URL(request.url).pathname))
    return Object.keys(filesOf(manifest, entry.faces)).every((path) => keys.has(address(path)))
  }

  async function installShell(version: string): Promise<void> {
    const held = await ledger.find(shellEntry(version))
    const entry = { id: SHELL_PACK, version }
    if (held && (await isWhole({ ...held, ...entry }))) return
    const manifest = await fetchManifest(base, SHELL_PACK)
    // Half a deployment: pages of one build, scripts of another. Another visit will find both.
    if (manifest.version !== version) throw new Error(`shell ${manifest.version} instead of ${version}`)
    await fill(SHELL_PACK, manifest, undefined)
    await ledger.put({ ...record(SHELL_PACK, manifest, undefined, now()), id: shellEntry(version) })
  }

  // The page asks twice when its faces come while its pack is still on the way.
  const install = inTurn(async (id: string, { faces, progress }: Wish = {}): Promise<Installed> => {
    const held = await ledger.find(id)
    const wish = { faces: faces || held?.faces, progress }
    try {
      const manifest = await fetchManifest(base, id)
      await installShell(manifest.shell)
      if (held?.version === manifest.version && (await isWhole(held))) {
        if (wish.faces && !held.faces) await addFaces(held, manifest)
        return 'same'
      }
      await fill(id, manifest, held, wish)
      await ledger.put(record(id, manifest, held, now(), wish.faces))
    } catch (error) {
      if (!(error instanceof PackGone)) throw error
      await drop(id)
      return 'gone'
    }
    await tidy(id)
    return 'new'
  })

  /** Into a cache that is whole already: what fails here leaves it so. */
  async function addFaces(held: HeldPack, { faces = {}, faceBytes = 0 }: PackManifest): Promise<void> {
    await download(base, faces, await openOf(held), async () => undefined)
    await ledger.put({ ...held, faces: true, bytes: held.bytes + faceBytes })
  }

  async function drop(id: string): Promise<void> {
    await ledger.drop(id)
    await tidy(undefined)
  }

  /** Lets go of what is too much, and of every cache of ours that no entry names. @param current a pack in use */
  async function tidy(current: string | undefined): Promise<void> {
    const entries = await ledger.all()
    for (const entry of tooMuch(entries, current)) await ledger.drop(entry.id)
    const kept = new Set((await ledger.all()).map((entry) => cacheOf(base, entry)))
    for (const name of await caches.keys()) {
      if (packOfCache(base, name) && !kept.has(name)) await caches.delete(name)
    }
  }

  async function shellFile(path: string): Promise<Response | undefined> {
    const shells = (await ledger.all()).filter(isShell).sort((a, b) => b.openedAt - a.openedAt)
    for (const { version } of shells) {
      const found = await (await openOf({ id: SHELL_PACK, version })).match(address(path))
      if (found) return found
    }
    return undefined
  }

  async function audit(): Promise<void> {
    for (const entry of await ledger.all()) {
      const owner = isShell(entry) ? { ...entry, id: SHELL_PACK } : entry
      if (await isSound(owner)) continue
      await caches.delete(packCache(base, owner.id, owner.version))
      await (isShell(entry) ? installShell(entry.version) : install(entry.id)).catch(() =>
        ledger.drop(entry.id),
      )
    }
    await tidy(undefined)
  }

  async function isSound(entry: HeldPack): Promise<boolean> {
    const manifest = await manifestOf(entry)
    if (!manifest) return false
    const cache = await openOf(entry)
    for (const [path, hash] of Object.entries(filesOf(manifest, entry.faces))) {
      if (!(await verified(await cache.match(address(path)), hash))) return false
    }
    return true
  }

  return {
    held: async () => (await ledger.all()).filter((entry) => !isShell(entry)),
    install,
    drop,
    shellFile,
    audit,
    async mark(id, change) {
      const entry = await ledger.find(id)
      if (entry) await ledger.put({ ...entry, ...change })
    },
    async file(id, path) {
      const entry = await ledger.find(id)
      return entry && (await openOf(entry)).match(address(path))
    },
    async newest() {
      const front = await ledger.find(FRONT_PACK)
      return (front && (await manifestOf(front))?.newest) ?? []
    },
  }
}

const cacheOf = (base: string, entry: HeldPack): string =>
  packCache(base, isShell(entry) ? SHELL_PACK : entry.id, entry.version)

const filesOf = ({ files, faces }: PackManifest, withFaces: boolean | undefined): PackManifest['files'] =>
  withFaces ? { ...files, ...faces } : files
