// One reader's visit to one site: a page, a tap to the next, the page again. Knows no goals and compares nothing.
import { probe, TAP_TOOK } from './probe.mjs'
import { LOBBY } from './site-server.mjs'
import { bytesOf, watchTraffic } from './traffic.mjs'

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const CPU_SLOWDOWN = 4
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const QUIET_MS = 1500
const LOBBY_QUIET_MS = 300
const MOST_TRIES = 20
const LONG_TASK_MS = 50

/**
 * @typedef {object} Load figures of one load of a page; times in ms, sizes in bytes on the wire with headers
 * @property {number} firstPaint
 * @property {number} largestPaint
 * @property {string} largest start of the text painted then
 * @property {number} shift
 * @property {number} blocking beyond 50 ms of each long task, after first paint
 * @property {number} longestTask
 * @property {number} bytesBeforeText
 * @property {number} bytes all that the host sent, so a service worker's too: the page's own log has none of those
 * @property {number} requestsBeforeText
 * @property {number} requests
 * @property {number} scriptBytes without headers
 * @property {number} fontBytes
 * @property {number} fontsBeforeText fonts asked for before the largest paint
 * @property {number} fontsLate fonts that were there only after the first paint, from wherever they came
 * @property {number} scriptsBeforeText scripts asked for before the largest paint
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {import('./site-server.mjs').Host} host
 * @param {{ path: string, next: string, nextTitle: string }} place `next`: the address of the link to tap
 * @returns {Promise<{ first: Load, tap: number, second: Load }>} `tap` in ms
 */
export async function visit(browser, { origin, sent }, { path, next, nextTitle }) {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const traffic = watchTraffic(session)
    await session.send('Network.enable')
    await session.send('Performance.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: false })
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await page.addInitScript(probe, { title: nextTitle.replace(/\s/g, ''), tookKey: TAP_TOOK })

    const load = async () => {
      await page.goto(origin + LOBBY)
      await traffic.quiet(LOBBY_QUIET_MS)
      traffic.forget()
      const before = sent()
      await page.goto(origin + path)
      await quietHost(sent, traffic)
      const after = sent()
      const own = await readLoad(page, session, traffic)
      return { ...own, bytes: after.bytes - before.bytes, requests: after.requests - before.requests }
    }
    const first = await load()
    const tap = await tapNext(page, sent, traffic, next)
    const second = await load()
    return { first, tap, second }
  } finally {
    await context.close()
  }
}

/** A service worker's requests are the host's to tell: quiet is when neither it nor the page has any. */
async function quietHost(sent, traffic) {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = sent().bytes
    await traffic.quiet(QUIET_MS)
    if (sent().bytes === before) return
  }
  throw new Error('the host never became quiet')
}

async function readLoad(page, session, traffic) {
  /** @type {import('./probe.mjs').Seen} */
  const seen = await page.evaluate(() => globalThis.benchSeen)
  const { metrics } = await session.send('Performance.getMetrics')
  const startedAt = metrics.find(({ name }) => name === 'NavigationStart').value
  if (!seen.largestPaint) throw new Error('no largest paint was reported')
  const text = startedAt + seen.largestPaint / 1000
  const requests = traffic.sent()
  const scripts = requests.filter(({ script }) => script)
  const fonts = requests.filter(({ font }) => font)
  const fontsThere = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map(({ responseEnd }) => responseEnd),
  )
  const sum = (list, before) => list.reduce((all, request) => all + bytesOf(request, before), 0)
  return {
    firstPaint: seen.firstPaint,
    largestPaint: seen.largestPaint,
    largest: seen.largest,
    shift: seen.shift,
    blocking: blockingAfter(seen.firstPaint, seen.longTasks),
    longestTask: Math.max(0, ...seen.longTasks.map(({ duration }) => duration)),
    bytesBeforeText: sum(requests, text),
    requestsBeforeText: requests.filter(({ sentAt }) => sentAt < text).length,
    scriptBytes: sum(scripts) - scripts.reduce((all, { headerBytes }) => all + headerBytes, 0),
    fontBytes: sum(fonts),
    fontsBeforeText: fonts.filter(({ sentAt }) => sentAt < text).length,
    fontsLate: fontsThere.filter((end) => end > seen.firstPaint).length,
    scriptsBeforeText: scripts.filter(({ sentAt }) => sentAt < text).length,
  }
}

function blockingAfter(firstPaint, longTasks) {
  return longTasks.reduce((sum, { start, duration }) => {
    const after = start + duration - Math.max(start, firstPaint)
    return sum + Math.max(0, after - LONG_TASK_MS)
  }, 0)
}

/** The link stands below the text: who taps it has read for minutes, and whatever reading brought has come. */
async function tapNext(page, sent, traffic, next) {
  const link = page.locator(`a[href="${next}"]`).last()
  await link.scrollIntoViewIfNeeded()
  await quietHost(sent, traffic)
  await link.tap({ noWaitAfter: true })
  await traffic.quiet(QUIET_MS)
  const took = await page.evaluate((key) => sessionStorage.getItem(key), TAP_TOOK)
  if (took === null) throw new Error(`the title of ${next} did not come`)
  return Number(took)
}
