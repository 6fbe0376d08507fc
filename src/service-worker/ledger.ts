// The record of what is held: one small entry a pack, in a cache of its own. Knows nothing of the packs' files.
import { type HeldPack, readHeldPack } from '#content/packs.ts'
import { ledgerCache } from './cache-names.ts'

/** `id` of an entry of a shell or its parts: two of them may be held, so the version is part of it. */
export const versionEntry = (id: string, version: string): string => id + VERSION_SIGN + version

/** In no address of a page, so in no id of another pack. */
const VERSION_SIGN = '@'

export interface Ledger {
  all(): Promise<HeldPack[]>
  /** Shells and their parts only: however many packs are held, these are few. */
  ofShells(): Promise<HeldPack[]>
  find(id: string): Promise<HeldPack | undefined>
  put(entry: HeldPack): Promise<void>
  drop(id: string): Promise<void>
}

export function openLedger(base: string): Ledger {
  const open = () => caches.open(ledgerCache(base))
  const address = (id: string) => `${base}ledger/${encodeURIComponent(id)}`

  // An entry that cannot be read, or says it is another's, is as good as none: its pack will be installed anew.
  async function read(place: string, response: Response | undefined): Promise<HeldPack | undefined> {
    try {
      const entry = readHeldPack(await response?.json())
      return entry && place.endsWith(address(entry.id)) ? entry : undefined
    } catch {
      return undefined
    }
  }

  async function entries(wanted: (address: string) => boolean): Promise<HeldPack[]> {
    const cache = await open()
    const keys = (await cache.keys()).filter(({ url }) => wanted(url))
    const found = await Promise.all(keys.map(async (key) => read(key.url, await cache.match(key))))
    return found.filter((entry) => entry !== undefined)
  }

  return {
    all: () => entries(() => true),
    ofShells: () => entries((url) => url.includes(encodeURIComponent(VERSION_SIGN))),
    find: async (id) => read(address(id), await caches.match(address(id), { cacheName: ledgerCache(base) })),
    put: async (entry) => (await open()).put(address(entry.id), Response.json(entry)),
    drop: async (id) => {
      await (await open()).delete(address(id))
    },
  }
}
