// The one inline script: places the reader at a passage, then brings the app once text is on screen. Imports a pattern only.
import { BLOCK_ID } from '#content/block-id.ts'

// Classic and tiny, so that it runs as it is parsed. Its element lists the scripts to bring, in order.
;(() => {
  const scripts = (document.currentScript?.dataset.scripts ?? '').split(' ')
  const touches = ['pointerdown', 'touchstart', 'keydown'] as const

  // Links carry the block after # as well and need no help; the code on a poster has only ?p=.
  const block = new RegExp(`[?&]p=(${BLOCK_ID})`).exec(location.search)?.[1]
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (block && (visit?.type ?? 'navigate') === 'navigate') document.getElementById(block)?.scrollIntoView()

  // Below Chromium 105 or Safari 16.4 the page stays as it is: complete, with plain links.
  const able =
    HTMLScriptElement.supports?.('importmap') &&
    window.CSS?.supports('selector(:has(a))') &&
    'timeout' in AbortSignal
  if (!able) return

  let started = false
  const start = () => {
    if (started) return
    started = true
    for (const type of touches) removeEventListener(type, start)
    for (const script of scripts) {
      const link = document.createElement('link')
      link.rel = 'modulepreload'
      link.href = script
      link.fetchPriority = 'low'
      document.head.append(link)
    }
    // One task a script: none is long enough to be felt. If one fails, the page stays as it is: what the browser would keep of it for a
    // year is asked for anew, for the next load.
    scripts
      .reduce(
        (before, script) =>
          before
            .then(() => import(/* @vite-ignore */ script))
            .then(() => new Promise((next) => setTimeout(next))),
        Promise.resolve<unknown>(undefined),
      )
      .catch(() => {
        for (const script of scripts) fetch(script, { cache: 'reload' }).catch(() => undefined)
      })
  }

  for (const type of touches) addEventListener(type, start, { passive: true })
  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 })
    else setTimeout(start, 200)
  }
  // Told by the browser itself where it can: a frame requested is not yet a frame on screen.
  if (window.PerformanceObserver?.supportedEntryTypes?.includes('paint')) {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      whenIdle()
    }).observe({ type: 'paint', buffered: true })
    // Firefox does not always tell, as of a page that is scrolled before its first paint.
    addEventListener('load', () => setTimeout(whenIdle, 3000))
  } else requestAnimationFrame(() => setTimeout(whenIdle))
})()
