// Records that live as long as the document: where there is no database. Knows no record's meaning.
import { type Records, STORES, type StoredRecord, type StoreName } from './records.ts'

export function createMemory(): Records {
  const stores = new Map(STORES.map((name) => [name, new Map<string, StoredRecord>()]))
  const of = (store: StoreName) => stores.get(store) ?? new Map<string, StoredRecord>()
  return {
    find: async (store, keys) => keys.map((key) => of(store).get(key)),
    beginningWith: async (store, block) => [...of(store).values()].filter(({ first }) => first === block),
    newest: async (store, count) => [...of(store).values()].sort((a, b) => time(b) - time(a)).slice(0, count),
    async change(store, changes) {
      for (const [key, change] of changes) {
        const next = change(of(store).get(key))
        if (next) of(store).set(key, next)
        else of(store).delete(key)
      }
    },
    async clear() {
      for (const records of stores.values()) records.clear()
    },
  }
}

const time = ({ updatedAt }: StoredRecord): number => Number(updatedAt)
