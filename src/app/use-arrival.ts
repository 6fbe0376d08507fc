// What happens once a new page is on screen: scroll, focus. Knows nothing of how the page was loaded.
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Location } from 'react-router-dom'
import { passageOf } from '#content/passage.ts'
import type { ScrollTops } from './scroll-tops.ts'
import type { ShownPage } from './use-shown-page.ts'

/** Not on the first page: the browser and the loader have placed that one. */
export function useArrival(shown: ShownPage, scrollTops: ScrollTops): void {
  const before = useRef(shown)
  const top = useRef(0)

  // Kept as it changes: by the time a new page is on screen, the old one's position can no longer be read.
  useEffect(() => {
    const remember = () => {
      top.current = window.scrollY
    }
    remember()
    addEventListener('scroll', remember, { passive: true })
    return () => removeEventListener('scroll', remember)
  }, [])

  useLayoutEffect(() => {
    if (before.current === shown) return
    const left = before.current
    before.current = shown
    scrollTops.save(left.location.key, top.current)
    const samePage = left.page === shown.page
    scroll(shown, scrollTops, samePage)
    top.current = window.scrollY
    if (!samePage) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [shown, scrollTops])
}

function scroll({ location, arrivedBy }: ShownPage, scrollTops: ScrollTops, samePage: boolean): void {
  const target = targetOf(location)
  const saved =
    arrivedBy === 'POP' && !isStrange(location, samePage) ? scrollTops.find(location.key) : undefined
  if (saved !== undefined) window.scrollTo(0, saved)
  else if (target) target.scrollIntoView()
  else if (!samePage || arrivedBy !== 'POP') window.scrollTo(0, 0)
}

/** What an address names on its page: a passage's block, else any element by its id. */
export function targetOf({ search, hash }: Location): HTMLElement | null {
  const id = passageOf(search, hash)?.block ?? hash.slice(1)
  return id === '' ? null : document.getElementById(id)
}

// A place in the same page reached by the browser itself has no key of its own, and the browser has scrolled there.
const isStrange = ({ key }: Location, samePage: boolean): boolean => samePage && key === 'default'
