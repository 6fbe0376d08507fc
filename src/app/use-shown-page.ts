// Which page is on screen for the router's location: the old one stays until the new one is loaded. Touches no DOM.
import { useEffect, useState } from 'react'
import { type Location, type NavigationType, useLocation, useNavigationType } from 'react-router-dom'
import type { LoadedPage } from '#routes/define-route.tsx'
import type { PageCache } from './page-cache.ts'

/** A page on screen, the location it stands for and how the reader came there. */
export interface ShownPage {
  page: LoadedPage
  location: Location
  arrivedBy: NavigationType
}

/**
 * A tap loads first and changes the location after, so its page is in the cache when the location changes and is
 * rendered with it. A step back or forward changes the location first: `fetchMissing` is asked for what is not there.
 */
export function useShownPage(
  cache: PageCache,
  first: LoadedPage,
  fetchMissing: (pathname: string, arrived: (page: LoadedPage) => void) => void,
): ShownPage {
  const location = useLocation()
  const arrivedBy = useNavigationType()
  const [shown, setShown] = useState<ShownPage>({ page: first, location, arrivedBy })
  const samePage = location.pathname === shown.location.pathname
  const page = samePage ? shown.page : cache.peek(location.pathname)
  const missing = page === undefined

  if (page && location !== shown.location) {
    setShown({ page, location, arrivedBy })
  }
  useEffect(() => {
    if (!missing) return
    let left = false
    fetchMissing(location.pathname, (arrived) => {
      if (!left) setShown({ page: arrived, location, arrivedBy })
    })
    return () => {
      left = true
    }
  }, [missing, location, arrivedBy, fetchMissing])

  return shown
}
