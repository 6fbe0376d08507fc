// Brings a published page to life in the browser. The loader imports this last, when text is on screen.
import './styles.ts'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { ENVELOPE_ELEMENT } from '#content/paths.ts'
import site from '#content/site.json'
import { asksToForget, forgetWorker, withoutWish } from '#device/forget-worker.ts'
import { startOffline } from '#device/offline.ts'
import { insideIosWeChat } from '#device/wechat.ts'
import { readEnvelope } from './envelope.ts'
import { createFetchSource } from './fetch-source.ts'
import { adoptLateStyle } from './late-style.ts'
import { Navigation } from './navigation.tsx'
import { createPageCache } from './page-cache.ts'
import { createPages } from './pages.ts'
import { keepPublished } from './published-page.ts'
import { createScrollTops } from './scroll-tops.ts'
import { giveEntryAKey } from './use-arrival.ts'
import type { Destination } from './use-link-taps.ts'
import { whenIdle } from './when-idle.ts'

const READING_MS = 1500
const base = import.meta.env.BASE_URL
const basename = base.slice(0, -1)

/** A document without an envelope is none of ours; it stays as it is. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  const envelope = readEnvelope(JSON.parse(document.getElementById(ENVELOPE_ELEMENT)?.textContent ?? 'null'))
  // Another address of the same host, answered with our 404 page, is no page of this app.
  if (!root || !envelope || !location.pathname.startsWith(base)) return
  const pages = createPages(createFetchSource({ site, shell: envelope.shell, base }))
  const first = await pages.revive(envelope.route, envelope.data)
  const cache = createPageCache(pages, { pathname: location.pathname.slice(basename.length), page: first })
  const ordinaryLoad = ({ pathname, search, hash }: Destination) => {
    // By its origin: a path that begins with two slashes would be read as another host.
    const address = new URL(location.origin + basename + pathname + search + hash)
    // To assign an address that is there already, but for its #, would load nothing.
    if (address.href === location.href) location.reload()
    else location.assign(address)
  }
  const showPublished = keepPublished(root)
  const fail = (error: unknown) => {
    reportError(error)
    showPublished()
  }
  giveEntryAKey()
  if (import.meta.env.PROD) adoptLateStyle()
  startTransition(() => {
    hydrateRoot(
      root,
      <BrowserRouter basename={base} useTransitions={false}>
        <Navigation
          cache={cache}
          everyTapLoads={insideIosWeChat()}
          first={first}
          ordinaryLoad={ordinaryLoad}
          scrollTops={createScrollTops(base)}
          site={site}
        />
      </BrowserRouter>,
      { onUncaughtError: fail },
    )
  })
}

/** `?nosw=1`: the worker and what it keeps go, then the page is loaded anew, from the network. */
async function leaveWorker(): Promise<void> {
  await forgetWorker(base)
  location.replace(location.origin + location.pathname + withoutWish(location.search) + location.hash)
}

if (asksToForget(location.search)) leaveWorker()
else {
  start()
  // Keeping pages can wait until the reader reads: it must not stand in the way of an early tap. A preview is not kept.
  if (!('preview' in document.documentElement.dataset))
    setTimeout(() => whenIdle(() => startOffline(base)), READING_MS)
}
