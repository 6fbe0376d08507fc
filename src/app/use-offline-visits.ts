// Tells the device which page is on screen, when it is shown and when the reader comes back to it.
import { useEffect } from 'react'
import { leavePage, onOfflineChange, readOfflineState, visitPage } from '#device/offline.ts'
import type { LoadedPage } from '#routes/define-route.tsx'

/** @param faces whether it is set in the site's Song faces */
export function useOfflineVisits(page: LoadedPage, faces: boolean): void {
  const path = page.head.path
  useEffect(() => {
    if (path === undefined) return
    const visit = () => {
      if (document.visibilityState === 'visible' && readOfflineState().status === 'ready')
        visitPage(path, Date.now(), faces)
    }
    visit()
    const stop = onOfflineChange(visit)
    document.addEventListener('visibilitychange', visit)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', visit)
    }
  }, [path, faces])
  // Apart from the visits: that the faces have come is no new page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the event, not a value to read
  useEffect(() => leavePage, [path])
}
