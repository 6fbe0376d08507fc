// Counts what a page asks for and receives, as the browser's network log tells it. Knows nothing of pages or paints.
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 50
const PATIENCE_MS = 30_000

/**
 * @typedef {object} Request times in seconds of the browser's monotonic clock
 * @property {string} url
 * @property {boolean} script
 * @property {boolean} font
 * @property {number} sentAt
 * @property {number} headerBytes
 * @property {{ at: number, bytes: number }[]} parts bytes on the wire, headers included, as they came
 */

/**
 * @param {import('playwright-core').CDPSession} session of the page, its network domain enabled
 */
export function watchTraffic(session) {
  /** @type {Map<string, Request>} */
  let requests = new Map()
  const open = new Set()
  let touchedAt = 0
  const urlOf = (id) => requests.get(id)?.url

  const on = (event, note) => {
    session.on(`Network.${event}`, (message) => {
      touchedAt = performance.now()
      note(message, requests.get(message.requestId))
    })
  }
  on('requestWillBeSent', ({ requestId, request: { url }, timestamp, type }) => {
    if (!url.startsWith('http')) return
    requests.set(requestId, {
      url,
      script: type === 'Script',
      font: type === 'Font',
      sentAt: timestamp,
      headerBytes: 0,
      parts: [],
    })
    open.add(requestId)
  })
  on('responseReceived', ({ response, timestamp }, request) => {
    if (request) request.headerBytes = response.encodedDataLength
    if (response.mimeType.endsWith('javascript') && request) request.script = true
    request?.parts.push({ at: timestamp, bytes: response.encodedDataLength })
  })
  on('dataReceived', ({ timestamp, encodedDataLength }, request) => {
    request?.parts.push({ at: timestamp, bytes: encodedDataLength })
  })
  on('loadingFinished', ({ requestId, timestamp, encodedDataLength }, request) => {
    open.delete(requestId)
    request?.parts.push({ at: timestamp, bytes: encodedDataLength - bytesOf(request) })
  })
  on('loadingFailed', ({ requestId }) => open.delete(requestId))

  return {
    /** Starts counting anew. */
    forget() {
      requests = new Map()
      open.clear()
    },
    /** @returns {Request[]} since the last `forget`, those that reached the network */
    sent: () => [...requests.values()].filter((request) => bytesOf(request) > 0),
    /** Resolves when nothing was sent or received for `ms`, counted from now at the earliest. */
    async quiet(ms) {
      const from = performance.now()
      while (open.size > 0 || performance.now() - Math.max(from, touchedAt) < ms) {
        if (performance.now() - from > PATIENCE_MS) throw new Error(`never quiet: ${[...open].map(urlOf)}`)
        await sleep(POLL_MS)
      }
    },
  }
}

/** @param {Request} request @param {number} before seconds of the same clock */
export function bytesOf({ parts }, before = Number.POSITIVE_INFINITY) {
  return parts.reduce((sum, { at, bytes }) => (at <= before ? sum + bytes : sum), 0)
}
