// Fetches the pages a reader is likely to open next, when nothing else is going on. Not for those who save data.
import { useCallback, useEffect } from 'react'
import { savesData } from '#device/saves-data.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import type { PageCache } from './page-cache.ts'
import { whenIdle } from './when-idle.ts'

/** Before the worker is there, which brings all pages of an event together, the likeliest page only. */
const ahead = (page: LoadedPage): readonly string[] =>
  navigator.serviceWorker?.controller ? page.ahead : page.ahead.slice(0, 1)

/** @param wanted whether pages are opened without a document: else their data is of no use @returns what to call when the reader reaches for a link */
export function useHeadStart(
  cache: PageCache,
  page: LoadedPage,
  wanted: boolean,
): (destination: { pathname: string }) => void {
  const fetchAhead = useCallback(
    ({ pathname }: { pathname: string }) => {
      // A failure here is nobody's business: the tap will try again and say so.
      if (wanted && !savesData()) cache.load(pathname).catch(() => undefined)
    },
    [cache, wanted],
  )
  useEffect(
    () =>
      whenIdle(() => {
        for (const pathname of ahead(page)) fetchAhead({ pathname })
      }),
    [page, fetchAhead],
  )
  return fetchAhead
}
