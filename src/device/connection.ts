// One connection to the database of this device: opened in good time, closed when another tab needs it. Knows no record.
import { type IDBPDatabase, openDB } from 'idb'
import { isComplete, MIGRATIONS } from './migrations.ts'
import { type Records, STORES } from './records.ts'

/** A browser that has not opened a database by then will not: some never answer. */
const PATIENCE_MS = 4000

export interface Connection {
  records: Records
  /** By the browser, or for another tab: what fails now may succeed over a new connection. */
  isClosed(): boolean
}

/**
 * Undefined where there is no database to be had: none in this browser, blocked, broken, silent, or of a later version of
 * this site, which is then not touched.
 */
export async function connect(
  name: string,
  migrations = MIGRATIONS,
  patience = PATIENCE_MS,
): Promise<Connection | undefined> {
  let closed = false
  let givenUp = false
  const close = (database: IDBPDatabase) => {
    closed = true
    database.close()
  }
  const open = async (): Promise<Connection | undefined> => {
    try {
      const opening = openDB(name, migrations.length, {
        upgrade(database, before, _, upgrade) {
          for (const migrate of migrations.slice(before)) migrate(database, upgrade)
        },
        blocking: () => opening.then(close),
        terminated() {
          closed = true
        },
      })
      const database = await opening
      if (givenUp || !isComplete(database)) {
        close(database)
        return undefined
      }
      return { records: recordsOf(database), isClosed: () => closed }
    } catch {
      return undefined
    }
  }
  const silence = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      givenUp = true
      resolve(undefined)
    }, patience)
  })
  return Promise.race([open(), silence])
}

function recordsOf(database: IDBPDatabase): Records {
  return {
    find(store, keys) {
      const { store: opened } = database.transaction(store)
      return Promise.all(keys.map((key) => opened.get(key)))
    },
    beginningWith: (store, block) => database.getAllFromIndex(store, 'first', block),
    async newest(store, count) {
      const found: unknown[] = []
      let cursor = await database.transaction(store).store.index('updatedAt').openCursor(null, 'prev')
      while (cursor && found.length < count) {
        found.push(cursor.value)
        cursor = await cursor.continue()
      }
      return found
    },
    async change(store, changes) {
      const transaction = database.transaction(store, 'readwrite')
      const { store: opened } = transaction
      const changed = [...changes].map(async ([key, change]) => {
        const next = change(await opened.get(key))
        await (next ? opened.put(next) : opened.delete(key))
      })
      // What fails shows in the transaction; the rest would be an error nobody hears.
      await Promise.all([transaction.done, ...changed])
    },
    async clear() {
      const transaction = database.transaction(STORES, 'readwrite')
      await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done])
    },
  }
}
