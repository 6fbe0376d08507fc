// What a reader can do from the bar, in its order. There once the app has taken the page over, so that no button is dead.
import { SettingsButton } from '#features/settings/settings-button.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import styles from './bar-tools.module.css'

export function BarTools() {
  const hydrated = useHydrated()
  if (!hydrated) return null
  return (
    <div className={styles.tools}>
      <SettingsButton />
    </div>
  )
}
