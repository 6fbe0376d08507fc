// The reader's settings, for components. Knows no component.
import { useSyncExternalStore } from 'react'
import { onSettingsChange, readSettings, type Settings } from '#device/settings.ts'

export function useSettings(): Settings {
  return useSyncExternalStore(onSettingsChange, readSettings)
}
