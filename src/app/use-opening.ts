// Opens pages: loads, then changes the address; says what is pending and what failed. Touches neither scroll nor focus.
import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation, useNavigate } from 'react-router-dom'
import { OrdinaryLoadNeeded } from '#content/source.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import type { PageCache } from './page-cache.ts'
import type { Destination } from './use-link-taps.ts'

export interface Opening {
  pending: boolean
  /** Set when a page could not be loaded: tries it again. */
  retry: (() => void) | undefined
  /** For a tap: the address changes only when the page is there. */
  open(destination: Destination): void
  /** For a step back or forward: the address has changed already. */
  fetchMissing(pathname: string, arrived: (page: LoadedPage) => void): void
}

/** @param ordinaryLoad leaves this document for an address: the way out when data is of another version */
export function useOpening(cache: PageCache, ordinaryLoad: (destination: Destination) => void): Opening {
  const navigate = useNavigate()
  const [pending, setPending] = useState(false)
  const [retry, setRetry] = useState<() => void>()
  const latest = useRef(0)
  const location = useLocation()
  const { key } = location
  const here = useRef<Destination>(location)

  // Whoever has gone elsewhere meanwhile is not called back to what was pending. (Before fetchMissing of the same step.)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the event, not a value to read
  useEffect(() => {
    latest.current += 1
    here.current = location
    setPending(false)
    setRetry(undefined)
  }, [key])

  const attempt = useCallback(
    async (destination: Destination, arrived: (page: LoadedPage) => void) => {
      latest.current += 1
      const mine = latest.current
      setPending(true)
      setRetry(undefined)
      try {
        const page = await cache.load(destination.pathname)
        if (mine === latest.current) arrived(page)
      } catch (error) {
        if (mine !== latest.current) return
        if (error instanceof OrdinaryLoadNeeded) ordinaryLoad(destination)
        else setRetry(() => () => attempt(destination, arrived))
      } finally {
        if (mine === latest.current) setPending(false)
      }
    },
    [cache, ordinaryLoad],
  )

  const open = useCallback(
    (destination: Destination) => {
      // At once, in the task in which the page arrived: a transition would put the next title a frame later.
      const arrived = () =>
        flushSync(() => void navigate(destination, { replace: isHere(destination, here.current) }))
      const known = cache.fresh(destination.pathname)
      if (known) arrived()
      else attempt(destination, arrived)
    },
    [attempt, cache, navigate],
  )

  const fetchMissing = useCallback(
    (pathname: string, arrived: (page: LoadedPage) => void) => {
      const { search, hash } = here.current
      attempt({ pathname, search, hash }, arrived)
    },
    [attempt],
  )

  return { pending, retry, open, fetchMissing }
}

// As browsers do: a link to where one is adds no step to the way back.
function isHere(to: Destination, { pathname, search, hash }: Destination): boolean {
  return to.pathname === pathname && to.search === search && to.hash === hash
}
