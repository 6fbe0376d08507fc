// What a reader can do from the bar, in its order. There once the app has taken the page over, so that no button is dead.
import { messages } from '#content/messages.ts'
import { SHELF } from '#content/paths.ts'
import { ContentsButton } from '#features/contents/contents-button.tsx'
import { SettingsButton } from '#features/settings/settings-button.tsx'
import { ShareButton } from '#features/share/share-button.tsx'
import type { LoadedPage } from '#routes/define-route.tsx'
import { Icon } from '#ui/icon.tsx'
import { Link } from '#ui/link.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import styles from './bar-tools.module.css'

export function BarTools({ page: { head, outline } }: { page: LoadedPage }) {
  const hydrated = useHydrated()
  if (!hydrated) return null
  return (
    <div className={styles.tools}>
      {outline.length > 0 && <ContentsButton key={head.path} outline={outline} />}
      <SettingsButton />
      <Link aria-label={messages.shelf} className={styles.shelf} to={SHELF}>
        <Icon name="shelf" />
      </Link>
      {head.path !== undefined && <ShareButton title={head.title} />}
    </div>
  )
}
