// What a store of records on this device can do, whether in a database or in memory. Knows neither, and no record's meaning.

/** The field that is each store's key. Marks and notes will come as further stores, by a further migration. */
export const KEYS = { positions: 'page', readings: 'page', events: 'slug' } as const
export type StoreName = keyof typeof KEYS
export const STORES = Object.keys(KEYS) as StoreName[]

export type StoredRecord = Readonly<Record<string, unknown>>

/** What becomes of a record: undefined takes it away. */
export type Change = (old: unknown) => StoredRecord | undefined

/** What comes out is whatever lies on the device: whoever asks for it checks it. */
export interface Records {
  /** In the order of the keys; undefined where there is none. */
  find(store: StoreName, keys: readonly string[]): Promise<unknown[]>
  /** Of articles and events that begin with this block. */
  beginningWith(store: 'readings' | 'events', block: string): Promise<unknown[]>
  /** By `updatedAt`, latest first. */
  newest(store: StoreName, count: number): Promise<unknown[]>
  /** Changes records by what is there, all or none, in one transaction: two tabs lose nothing to each other. */
  change(store: StoreName, changes: ReadonlyMap<string, Change>): Promise<void>
  clear(): Promise<void>
}

/** A change of one record. */
export const changeOne = (records: Records, store: StoreName, key: string, change: Change): Promise<void> =>
  records.change(store, new Map([[key, change]]))
