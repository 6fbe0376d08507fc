// Turns taps on this site's plain links into navigation, and touches into a head start. Knows nothing of loading.
import { useEffect } from 'react'
import { isPlainTap } from '#ui/plain-tap.ts'

/** A path inside the site, without the base path. */
export interface Destination {
  pathname: string
  search: string
  hash: string
}

interface LinkTaps {
  /** Base path without its last slash: empty at the root. */
  basename: string
  /** Without it taps are the browser's: every link an ordinary page load. */
  onTap: ((destination: Destination) => void) | undefined
  /** The reader is about to tap: a finger or a pointer is on the link, or the focus. */
  onReach(destination: Destination): void
}

const REACHES = ['touchstart', 'pointerover', 'focusin'] as const

/** Links are found by their address, so that those in an article's text and those of later features are served too. */
export function useLinkTaps({ basename, onTap, onReach }: LinkTaps): void {
  useEffect(() => {
    if (!onTap) return
    const tap = (event: MouseEvent) => {
      const destination = isPlainTap(event) ? destinationOf(event.target, basename) : undefined
      if (!destination || isInThisPage(destination, basename)) return
      event.preventDefault()
      onTap(destination)
    }
    const reach = (event: globalThis.Event) => {
      const destination = destinationOf(event.target, basename)
      if (destination && !isInThisPage(destination, basename)) onReach(destination)
    }
    document.addEventListener('click', tap)
    for (const type of REACHES) document.addEventListener(type, reach, { passive: true })
    return () => {
      document.removeEventListener('click', tap)
      for (const type of REACHES) document.removeEventListener(type, reach)
    }
  }, [basename, onTap, onReach])
}

/** Where the link around an element leads, when that is a page of this site that this tab may open. */
function destinationOf(target: EventTarget | null, basename: string): Destination | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link?.href || link.target || link.hasAttribute('download')) return undefined
  const { origin, pathname, search, hash } = link
  // Every page ends in a slash: what does not is a file (a feed, a book) and the browser's to open. So is an address with
  // an empty word: no page has one, and the history would take `//x/` for another host.
  const ofThisSite = origin === location.origin && pathname.startsWith(`${basename}/`)
  if (!ofThisSite || !pathname.endsWith('/') || pathname.includes('//')) return undefined
  return { pathname: pathname.slice(basename.length), search, hash }
}

// The browser scrolls to a place in the same page by itself.
function isInThisPage({ pathname, search, hash }: Destination, basename: string): boolean {
  return hash !== '' && basename + pathname === location.pathname && search === location.search
}
