// The record of what is held: one small entry a pack, in a cache of its own. Knows nothing of the packs' files.
import type { HeldPack } from '#content/packs.ts'
import { ledgerCache } from './cache-names.ts'

/** `id` of an entry of a shell or its parts: two of them may be held, so the version is part of it. */
export const versionEntry = (id: string, version: string): string => `${id}@${version}`

export interface Ledger {
  all(): Promise<HeldPack[]>
  find(id: string): Promise<HeldPack | undefined>
  put(entry: HeldPack): Promise<void>
  drop(id: string): Promise<void>
}

export function openLedger(base: string): Ledger {
  const open = () => caches.open(ledgerCache(base))
  const address = (id: string) => `${base}ledger/${encodeURIComponent(id)}`
  return {
    async all() {
      const cache = await open()
      const entries = await Promise.all((await cache.keys()).map(async (key) => read(await cache.match(key))))
      return entries.filter((entry) => entry !== undefined)
    },
    find: async (id) => read(await (await open()).match(address(id))),
    put: async (entry) => (await open()).put(address(entry.id), Response.json(entry)),
    drop: async (id) => {
      await (await open()).delete(address(id))
    },
  }
}

// An entry that cannot be read is as good as none: its pack will be installed anew.
async function read(response: Response | undefined): Promise<HeldPack | undefined> {
  try {
    const entry: Partial<HeldPack> | undefined = await response?.json()
    return typeof entry?.id === 'string' && typeof entry.version === 'string'
      ? (entry as HeldPack)
      : undefined
  } catch {
    return undefined
  }
}
