// Fetches the pages a reader is likely to open next, when nothing else is going on. Not for those who save data.
import { useCallback, useEffect } from 'react'
import type { LoadedPage } from '#routes/define-route.tsx'
import type { PageCache } from './page-cache.ts'
import { whenIdle } from './when-idle.ts'

/** @returns what to call when the reader reaches for a link */
export function useHeadStart(
  cache: PageCache,
  page: LoadedPage,
): (destination: { pathname: string }) => void {
  const fetchAhead = useCallback(
    ({ pathname }: { pathname: string }) => {
      // A failure here is nobody's business: the tap will try again and say so.
      if (!savesData()) cache.load(pathname).catch(() => undefined)
    },
    [cache],
  )
  useEffect(
    () =>
      whenIdle(() => {
        for (const pathname of page.ahead) fetchAhead({ pathname })
      }),
    [page, fetchAhead],
  )
  return fetchAhead
}

/** The part of the Network Information API that says so; only Chromium has it. */
type Connection = { connection?: { saveData?: boolean } }

export const savesData = (): boolean => (navigator as Connection).connection?.saveData === true
