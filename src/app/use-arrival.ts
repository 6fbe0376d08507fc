// What happens once a new page is on screen: scroll, focus. Knows nothing of how the page was loaded.
import { useEffect, useLayoutEffect, useRef } from 'react'
import { passageOf } from '#content/passage.ts'
import type { ScrollPositions } from './scroll-positions.ts'
import type { ShownPage } from './use-shown-page.ts'

/** Not on the first page: the browser and the loader have placed that one. */
export function useArrival(shown: ShownPage, positions: ScrollPositions): void {
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
    positions.save(left.location.key, top.current)
    const samePage = left.page === shown.page
    scroll(shown, positions, samePage)
    top.current = window.scrollY
    if (!samePage) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [shown, positions])
}

function scroll({ location, arrivedBy }: ShownPage, positions: ScrollPositions, samePage: boolean): void {
  const saved = arrivedBy === 'POP' ? positions.find(location.key) : undefined
  const passage = passageOf(location.search, location.hash)
  const block = passage && document.getElementById(passage.block)
  if (saved !== undefined && !samePage) window.scrollTo(0, saved)
  else if (block) block.scrollIntoView()
  else if (!samePage || arrivedBy !== 'POP') window.scrollTo(0, 0)
}
