// The packs on this device: installed whole or not at all, kept within bounds, one change at a time. Knows no requests.
import type { HeldPack } from '#content/packs.ts'
import { FRONT_PACK, PARTS_PACK, SHELL_PACK, VIEWS_PACK } from '#content/paths.ts'
import { fetchManifest, PackGone, PackMoved } from './download.ts'
import { openLedger, versionEntry } from './ledger.ts'
import { openPackStore } from './pack-store.ts'
import { isOfShell, packOf, record, tooMuch } from './retention.ts'

type Installed = 'same' | 'new' | 'gone'

interface Wish {
  /** The pack's faces are to be held, too; once they are, they stay. */
  faces?: boolean
  /** It is to be kept until the reader takes it away. */
  saved?: boolean
  /** When it counts as last opened, if it was not held before; now, if nothing is said. */
  openedAt?: number
  progress?(done: number, total: number): void
}

/** What the front pack says of others. */
interface FrontNews {
  newest: readonly string[]
  recalled: Readonly<Record<string, string | null>>
}

export interface Packs {
  held(): Promise<HeldPack[]>
  /** Brings a pack up to date; a pack that is no longer published is dropped. Rejected when it could not be had: then nothing has changed. */
  install(id: string, wish?: Wish): Promise<Installed>
  /** What comes on demand in pages of a held pack. */
  installPartsFor(id: string): Promise<void>
  /** Notes that a page of a pack was opened, or that it is to be kept. @returns whether it is held */
  mark(id: string, change: Partial<Pick<HeldPack, 'saved' | 'openedAt'>>): Promise<boolean>
  drop(id: string): Promise<void>
  /** A file of a held pack. */
  file(id: string, path: string): Promise<Response | undefined>
  /** Whether a held pack has a file, be it here or lost; undefined for a pack that is not held. */
  publishes(id: string, path: string): Promise<boolean | undefined>
  /** A file of any held shell, or a part of it. */
  shellFile(path: string): Promise<Response | undefined>
  /** Verifies every file of everything held, takes out what was altered and brings back what is missing. */
  audit(): Promise<void>
  /** Lets go of what a worker that was killed left half done. */
  sweep(): Promise<void>
  front(): Promise<FrontNews>
}

/** @param base base path with a slash at both ends @param now milliseconds since 1970 */
export function openPacks(base: string, now: () => number): Packs {
  const ledger = openLedger(base)
  const store = openPackStore(base)
  // Two tabs ask for two packs at once, and a new worker is installed beside an old one: each change waits for the last.
  const inTurn = <T>(change: () => Promise<T>): Promise<T> =>
    navigator.locks.request(`xinde:${base}:packs`, () =>
      change().catch(async (error: unknown) => {
        // Nothing half done is left behind.
        await tidy(undefined)
        throw error
      }),
    )

  /** The shell of a version, its views, or its parts. */
  async function installOfShell(id: string, version: string): Promise<void> {
    const held = await ledger.find(versionEntry(id, version))
    if (held && (await store.isWhole({ id, version }))) return
    const published = await fetchManifest(base, id).catch(() => undefined)
    // Half a deployment: pages of one build, scripts of another or none. Another visit will find both.
    if (published?.manifest.version !== version)
      throw new Error(`${id} ${published?.manifest.version} instead of ${version}`)
    const { manifest, protection } = published
    await store.fill(id, manifest, { old: held && { id, version }, frame: manifest.frame, protection })
    await ledger.put({ ...record(id, manifest, {}, now()), id: versionEntry(id, version) })
  }

  /** @param moved it was asked for because another stands there no longer: a second such step would be a circle */
  async function install(
    id: string,
    { faces, saved, openedAt, progress }: Wish,
    moved = false,
  ): Promise<Installed> {
    const held = await ledger.find(id)
    const withFaces = faces || held?.faces
    const asked = { saved: saved || held?.saved, openedAt: held?.openedAt ?? openedAt, faces: withFaces }
    try {
      const { manifest, protection } = await fetchManifest(base, id)
      await installOfShell(SHELL_PACK, manifest.shell)
      if (id === FRONT_PACK) await installOfShell(VIEWS_PACK, manifest.shell)
      if (held?.version === manifest.version && (await store.isWhole(held, held.faces))) {
        const { faces: files, faceBytes = 0 } = manifest
        const more = withFaces && !held.faces && files
        if (more) await store.addFaces(held, files)
        const noted = ledger.put({
          ...held,
          saved: asked.saved ?? false,
          checkedAt: now(),
          ...(more && { faces: true, bytes: held.bytes + faceBytes }),
        })
        // When it was last asked about, a full disk may well not note.
        await (saved || more ? noted : noted.catch(() => undefined))
        return 'same'
      }
      const shell = await store.manifest({ id: SHELL_PACK, version: manifest.shell })
      const filling = { old: held, faces: withFaces, frame: shell?.frame, protection, progress }
      await store.fill(id, manifest, filling)
      const renewedAt = held && held.version !== manifest.version ? now() : undefined
      await ledger.put(record(id, manifest, { ...asked, renewedAt }, now()))
    } catch (error) {
      if (error instanceof PackMoved && !moved && (held || saved)) await install(error.to, asked, true)
      else if (!(error instanceof PackGone)) throw error
      await drop(id)
      return error instanceof PackGone ? 'gone' : 'same'
    }
    await tidy(id)
    return 'new'
  }

  async function drop(id: string): Promise<void> {
    await ledger.drop(id)
    await tidy(undefined)
  }

  /** Lets go of what is too much, and of every cache of ours that no entry names. @param current a pack in use */
  async function tidy(current: string | undefined): Promise<void> {
    for (const entry of tooMuch(await ledger.all(), current)) await ledger.drop(entry.id)
    await store.keepOnly((await ledger.all()).map(packOf))
  }

  async function auditOne({ id }: HeldPack): Promise<void> {
    // Since the list was made it may have changed, or gone.
    const entry = await ledger.find(id)
    if (!entry || (await store.weed(packOf(entry), entry.faces))) return
    // What cannot be brought back now stays out; the rest of the pack still reads.
    if (isOfShell(entry)) await installOfShell(packOf(entry).id, entry.version)
    else await install(id, {})
  }

  return {
    held: async () => (await ledger.all()).filter((entry) => !isOfShell(entry)),
    install: (id, wish = {}) => inTurn(() => install(id, wish)),
    installPartsFor: (id) =>
      inTurn(async () => {
        const entry = await ledger.find(id)
        if (entry) await installOfShell(PARTS_PACK, entry.shell)
      }),
    drop: (id) => inTurn(() => drop(id)),
    async audit() {
      // One after the other, so that a reader who wants something meanwhile need not wait for all.
      for (const entry of await ledger.all()) await inTurn(() => auditOne(entry)).catch(() => undefined)
    },
    sweep: () => inTurn(() => tidy(undefined)),
    mark: (id, change) =>
      inTurn(async () => {
        const entry = await ledger.find(id)
        if (entry) await ledger.put({ ...entry, ...change })
        return entry !== undefined
      }),
    async file(id, path) {
      const entry = await ledger.find(id)
      const found = entry && (await store.file(packOf(entry), path))
      if (found || !entry) return found
      // A newer version may have come between the two steps.
      const now = await ledger.find(id)
      return now && store.file(packOf(now), path)
    },
    async publishes(id, path) {
      const entry = await ledger.find(id)
      const manifest = entry && (await store.manifest(packOf(entry)))
      return manifest && path in manifest.files
    },
    async shellFile(path) {
      const newestFirst = (await ledger.ofShells()).sort((a, b) => b.openedAt - a.openedAt)
      for (const entry of newestFirst) {
        const found = await store.file(packOf(entry), path)
        if (found) return found
      }
      return undefined
    },
    async front() {
      const entry = await ledger.find(FRONT_PACK)
      const { newest = [], recalled = {} } = (entry && (await store.manifest(packOf(entry)))) ?? {}
      return { newest, recalled }
    },
  }
}
