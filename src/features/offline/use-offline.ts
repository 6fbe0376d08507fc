// What this device keeps, for components. Knows no component.
import { useSyncExternalStore } from 'react'
import { type OfflineState, onOfflineChange, readOfflineState } from '#device/offline.ts'

/** On the server, and in the first render, nothing is known yet. */
const NOTHING_KNOWN: OfflineState = { status: 'unknown', held: [], gone: false, withdrawn: [], full: false }

export function useOffline(): OfflineState {
  return useSyncExternalStore(onOfflineChange, readOfflineState, () => NOTHING_KNOWN)
}
