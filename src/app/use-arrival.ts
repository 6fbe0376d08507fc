// What happens once a new page is on screen: scroll, focus. Knows nothing of how the page was loaded.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Location } from 'react-router-dom'
import { passageOf } from '#content/passage.ts'
import type { ScrollTops } from './scroll-tops.ts'
import type { ShownPage } from './use-shown-page.ts'

/**
 * Not on the first page: the browser and the loader have placed that one.
 * @returns the place the reader has jumped to, away from what he was reading; undefined after any other step
 */
export function useArrival(shown: ShownPage, scrollTops: ScrollTops): Location | undefined {
  const before = useRef(shown)
  const key = useRef(shown.location.key)
  const top = useRef(0)
  const [jump, setJump] = useState<Location>()

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
    scrollTops.save(key.current, top.current)
    const samePage = left.page === shown.page
    const strange = isStrange(shown.location, samePage)
    key.current = strange ? giveEntryAKey() : shown.location.key
    scroll(shown, scrollTops, samePage, strange)
    const far = !samePage || Math.abs(window.scrollY - top.current) > innerHeight / 2
    top.current = window.scrollY
    setJump(far && (strange || namesPlace(shown)) ? shown.location : undefined)
    if (!samePage) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [shown, scrollTops])

  return jump
}

function scroll(
  { location, arrivedBy }: ShownPage,
  scrollTops: ScrollTops,
  samePage: boolean,
  strange: boolean,
): void {
  const target = strange ? elementOf(location.hash.slice(1)) : targetOf(location)
  const saved = arrivedBy === 'POP' && !strange ? scrollTops.find(location.key) : undefined
  if (saved !== undefined) window.scrollTo(0, saved)
  else if (target) target.scrollIntoView()
  else if (!samePage || arrivedBy !== 'POP') window.scrollTo(0, 0)
}

/** What an address names on its page: a passage's block, else any element by its id. */
export function targetOf({ search, hash }: Location): HTMLElement | null {
  return elementOf(passageOf(search, hash)?.block ?? hash.slice(1))
}

const elementOf = (id: string): HTMLElement | null => (id === '' ? null : document.getElementById(id))

const namesPlace = ({ location, arrivedBy }: ShownPage): boolean =>
  arrivedBy === 'PUSH' && location.hash !== ''

// A place in the same page, reached by a plain link to it: the browser made the step, and gave it no key of its own.
const isStrange = ({ key }: Location, samePage: boolean): boolean => samePage && key === 'default'

/** Scroll positions need a key each. The router calls the first entry of every document, and each of these, by one name. */
export function giveEntryAKey(): string {
  const state: { key?: string } | null = history.state
  const key = state?.key ?? Math.random().toString(36).slice(2)
  if (!state?.key) history.replaceState({ ...state, key }, '')
  return key
}
