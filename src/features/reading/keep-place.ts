// Follows the reader through an article: tells where he pauses, and when he has read it; holds the place when the text is set anew.
import type { Place } from '#device/positions.ts'
import { articleOnScreen, goTo, isEndOnScreen, placeOnScreen } from './place-on-screen.ts'

/** Who has not scrolled for so long is reading. */
const PAUSE_MS = 500
/** So long the end is on screen before the article counts as read. */
const MOMENT_MS = 1000
/** Nearer to the top than this part of a screen there is no place to come back to. */
const NEAR_TOP = 0.5

interface Followed {
  /** The reader has come to where he is by himself: that is a place to keep, before he moves again. */
  moved: boolean
  /** Once a pause, and when the page is left. */
  onPause(place: Place): void
  onRead(): void
}

/** @returns stops following, as when the page is left */
export function keepPlace({ moved, onPause, onRead }: Followed): () => void {
  const article = articleOnScreen()
  if (!article) return () => undefined
  let size = sizeOf(article)
  let held = placeOnScreen()
  let top = scrollY
  let unsaved: Place | undefined
  let pause: number | undefined
  let moment: number | undefined

  function save(): void {
    clearTimeout(pause)
    if (unsaved) onPause(unsaved)
    unsaved = undefined
  }

  function watchEnd(): void {
    if (!isEndOnScreen() || document.visibilityState === 'hidden') {
      clearTimeout(moment)
      moment = undefined
    } else moment ??= window.setTimeout(onRead, MOMENT_MS)
  }

  function came(): void {
    top = scrollY
    held = placeOnScreen()
    unsaved = top > innerHeight * NEAR_TOP && !isEndOnScreen() ? held : undefined
    clearTimeout(pause)
    pause = window.setTimeout(save, PAUSE_MS)
    watchEnd()
  }

  function scrolled(): void {
    // Else it was the text that moved, or this script: not the reader.
    if (article && scrollY !== top && sizeOf(article) === size) came()
  }

  function setAnew(): void {
    if (article === null || sizeOf(article) === size) return
    size = sizeOf(article)
    if (held) goTo(held)
    top = scrollY
    watchEnd()
  }

  function shownOrHidden(): void {
    if (document.visibilityState === 'hidden') save()
    watchEnd()
  }

  const sizes = new ResizeObserver(setAnew)
  sizes.observe(article)
  addEventListener('scroll', scrolled, { passive: true })
  addEventListener('pagehide', save)
  document.addEventListener('visibilitychange', shownOrHidden)
  if (moved) came()
  else watchEnd()
  return () => {
    save()
    clearTimeout(moment)
    sizes.disconnect()
    removeEventListener('scroll', scrolled)
    removeEventListener('pagehide', save)
    document.removeEventListener('visibilitychange', shownOrHidden)
  }
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): string => `${clientWidth}×${clientHeight}`
