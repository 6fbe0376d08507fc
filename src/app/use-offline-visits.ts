// Tells the device which page is on screen, when it is shown and when the reader comes back to it.
import { useEffect } from 'react'
import { leavePage, onOfflineChange, readOfflineState, visitPage } from '#device/offline.ts'
import type { LoadedPage } from '#routes/define-route.tsx'

export function useOfflineVisits(page: LoadedPage): void {
  const path = page.head.path
  useEffect(() => {
    if (path === undefined) return
    const visit = () => {
      if (document.visibilityState === 'visible' && readOfflineState().status === 'ready')
        visitPage(path, Date.now())
    }
    visit()
    const stop = onOfflineChange(visit)
    document.addEventListener('visibilitychange', visit)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', visit)
      leavePage()
    }
  }, [path])
}
