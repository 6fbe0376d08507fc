// Tells the device which page is on screen, when it is shown and when the reader comes back to it.
import { useEffect } from 'react'
import {
  cameBack,
  leavePage,
  onOfflineChange,
  readOfflineState,
  tendPacks,
  visitPage,
} from '#device/offline.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import { whenIdle } from './when-idle.ts'

/** @param faces whether it is set in the site's Song faces @param reads whether the reader has begun to read */
export function useOfflineVisits(page: LoadedPage, faces: boolean, reads: boolean): void {
  const path = page.head.path
  useEffect(() => {
    if (path === undefined) return
    const visit = (arrived: boolean) => {
      if (document.visibilityState === 'visible' && readOfflineState().status === 'ready')
        visitPage({ page: path, arrived, faces }, Date.now())
    }
    const arrive = () => visit(true)
    const comeBack = () => visit(false)
    arrive()
    const stop = onOfflineChange(arrive)
    document.addEventListener('visibilitychange', comeBack)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', comeBack)
    }
  }, [path, faces])
  // A first visit brings what it needs and no more, until the reader reads.
  useEffect(() => {
    if (path === undefined) return
    let cancel = (): void => undefined
    const tend = () => {
      if (readOfflineState().status !== 'ready' || !(reads || cameBack())) return
      stop()
      cancel = whenIdle(() => tendPacks(path, Date.now()))
    }
    const stop = onOfflineChange(tend)
    tend()
    return () => {
      stop()
      cancel()
    }
  }, [path, reads])
  // Apart from the visits: that the faces have come is no new page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is the event, not a value to read
  useEffect(() => leavePage, [path])
}
