// What this device remembers, in the database of this site or, where there is none, in memory. Knows no record's meaning.
import { type Connection, connect } from './connection.ts'
import { createMemory } from './memory.ts'
import type { Records } from './records.ts'

export interface DeviceRecords extends Records {
  /** Whether what is written is gone with the document. Known once something was asked for. */
  isFleeting(): boolean
  /** @returns stops listening */
  onFleeting(listener: () => void): () => void
}

const opened = new Map<string, DeviceRecords>()

/** Other sites may share this origin: the name carries the base path. @param base base path with a slash at both ends */
export function deviceRecords(base: string): DeviceRecords {
  const records = opened.get(base) ?? openRecords(() => connect(`xinde:${base}`))
  opened.set(base, records)
  return records
}

/** Connects on first use, and never fails: what cannot be kept is held in memory, and that is told. */
export function openRecords(reconnect: () => Promise<Connection | undefined>): DeviceRecords {
  const memory = createMemory()
  const listeners = new Set<() => void>()
  let fleeting = false
  let connection: Promise<Connection | undefined> | undefined

  function tell(): void {
    if (fleeting) return
    fleeting = true
    for (const listener of listeners) listener()
  }

  /** What was closed between two uses is opened once more. */
  async function use<T>(run: (records: Records) => Promise<T>): Promise<T> {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      connection ??= reconnect()
      const mine = connection
      const found = await mine
      if (!found) break
      try {
        return await run(found.records)
      } catch {
        // Full, or broken: another connection would not help.
        if (!found.isClosed()) break
        if (connection === mine) connection = undefined
      }
    }
    tell()
    return run(memory)
  }

  return {
    find: (store, keys) => use((records) => records.find(store, keys)),
    beginningWith: (store, block) => use((records) => records.beginningWith(store, block)),
    newest: (store, count) => use((records) => records.newest(store, count)),
    change: (store, changes) => use((records) => records.change(store, changes)),
    clear: () => use((records) => records.clear()),
    isFleeting: () => fleeting,
    onFleeting(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
