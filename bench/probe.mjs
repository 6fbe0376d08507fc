// What runs inside every page of both sites, from its start: it notes what the browser reports. Knows no site.

/** Where the probe leaves how long a tap took, in session storage: it outlives a document. */
export const TAP_TOOK = 'bench-tap-took'

/**
 * @typedef {object} Seen times in ms since the navigation started
 * @property {number} firstPaint
 * @property {number} largestPaint
 * @property {string} largest start of the text that was the largest paint
 * @property {number} shift
 * @property {{ start: number, duration: number }[]} longTasks
 */

/**
 * Sent into the page as its source text, so it may use nothing from outside. Leaves `Seen` in `globalThis.benchSeen`.
 *
 * @param {{ title: string, tookKey: string }} options `title`: the next page's h1 without white space
 */
export function probe({ title, tookKey }) {
  if (!location.protocol.startsWith('http')) return
  const seen = { firstPaint: 0, largestPaint: 0, largest: '', shift: 0, longTasks: [] }
  globalThis.benchSeen = seen

  const watch = (type, note) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  }
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  watch('largest-contentful-paint', ({ startTime, element }) => {
    seen.largestPaint = startTime
    seen.largest = element?.textContent.slice(0, 12) ?? ''
  })
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value
  })
  watch('longtask', ({ startTime, duration }) => seen.longTasks.push({ start: startTime, duration }))

  // One method for both sites: wall time from the click's own timestamp to the end of the frame that has the new title,
  // in this document or in the next one. Frames are asked for only while a tap is under way: that would disturb a load.
  const startKey = `${tookKey}-start`
  const isThere = () => document.querySelector('h1')?.textContent.replace(/\s/g, '') === title
  const look = () => {
    if (!isThere()) return requestAnimationFrame(look)
    // A message is delivered after the frame in which it was sent has been painted.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const now = performance.timeOrigin + performance.now()
      sessionStorage.setItem(tookKey, String(now - Number(sessionStorage.getItem(startKey))))
      sessionStorage.removeItem(startKey)
    }
    port2.postMessage(undefined)
  }
  const begin = ({ timeStamp }) => {
    sessionStorage.setItem(startKey, String(performance.timeOrigin + timeStamp))
    requestAnimationFrame(look)
  }
  addEventListener('click', begin, { capture: true })
  if (sessionStorage.getItem(startKey)) requestAnimationFrame(look)
}
