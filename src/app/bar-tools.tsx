// What a reader can do from the bar, in its order. There once the app has taken the page over, so that no button is dead.
import { ShareButton } from '#features/share/share-button.tsx'
import type { LoadedPage } from '#routes/define-route.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'

export function BarTools({ page }: { page: LoadedPage }) {
  const hydrated = useHydrated()
  if (!hydrated) return null
  return page.head.path !== undefined && <ShareButton title={page.head.title} />
}
