// How the database of this device is laid out, from version to version. Knows no record.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import { KEYS, STORES } from './records.ts'

type Upgrade = IDBPTransaction<unknown, StoreNames<unknown>[], 'versionchange'>

/** From one version to the next; records that are there already are reached through the transaction. */
export type Migration = (database: IDBPDatabase, upgrade: Upgrade) => void

/** In their order. One that was published is never changed: a later one follows it. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    for (const store of ['positions', 'readings', 'events'] as const) {
      const made = database.createObjectStore(store, { keyPath: KEYS[store] })
      made.createIndex('updatedAt', 'updatedAt')
      if (store !== 'positions') made.createIndex('first', 'first')
    }
  },
]

/** Whether every store is there: a database of the right version may have been made by somebody else. */
export const isComplete = ({ objectStoreNames }: IDBPDatabase): boolean =>
  STORES.every((store) => objectStoreNames.contains(store))
