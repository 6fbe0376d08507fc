// The service worker: its events, and nothing else. What a request gets is strategy's, what is held is packs'.
import type { WorkerAnswer, WorkerNews, WorkerRequest, WorkerVisit } from '#content/packs.ts'
import { canonicalPath, FRONT_PACK, isPack, packOfPage } from '#content/paths.ts'
import { createAnswers } from './answers.ts'
import { openPacks } from './packs.ts'
import { isRenewedSince } from './retention.ts'
import { plan } from './strategy.ts'
import { type Listener, recall, tend } from './tending.ts'

declare const self: ServiceWorkerGlobalScope

const { scope } = self.registration
const base = new URL(scope).pathname
const packs = openPacks(base, Date.now)
const answer = createAnswers(packs)

/** Packs of the pages that are open now. */
async function packsOnScreen(): Promise<string[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const ids = pages
    .filter(({ url }) => url.startsWith(scope))
    .map(({ url }) => packOfPage(canonicalPath(new URL(url).pathname.slice(base.length - 1))))
  return [...new Set(ids.filter((id) => id !== undefined))]
}

// All or nothing: a worker that cannot serve the page it came with does not become one, and another visit tries again.
async function installFirst(): Promise<void> {
  const onScreen = await packsOnScreen()
  for (const id of onScreen.length === 0 ? [FRONT_PACK] : onScreen) await packs.install(id)
}

self.addEventListener('install', (event) => event.waitUntil(installFirst()))

// Only a first worker takes over the page on screen; a later one waits until its predecessor's tabs are closed.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { method, url, mode, referrer, headers } = event.request
  const planned = plan({ method, url, mode, referrer, range: headers.has('range') }, scope)
  if (planned) event.respondWith(answer(planned, event.request))
})

self.addEventListener('message', (event) => {
  const [port] = event.ports
  const progress: Told = (done, total) => port?.postMessage({ done, total })
  const answered = act(event.data, progress, event.source)
  event.waitUntil(answered.then((result) => port?.postMessage(result)))
})

type Result = Omit<WorkerAnswer, 'held'>
type Told = (done: number, total: number) => void
type Asking = ExtendableMessageEvent['source']

async function act(request: WorkerRequest, progress: Told, asking: Asking): Promise<WorkerAnswer> {
  const result = await carryOut(request, progress, asking).catch(
    (error: unknown): Result => ({ outcome: isOfFullDisk(error) ? 'full' : 'failed' }),
  )
  return { ...result, held: await packs.held().catch(() => []) }
}

const isOfFullDisk = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError'

async function carryOut(request: WorkerRequest, progress: Told, asking: Asking): Promise<Result> {
  switch (request.type) {
    case 'opened':
      return opened(request, asking)
    case 'tend':
      await tend(packs, request.page, Date.now(), await listener())
      return {}
    case 'save': {
      // What is here already is saved without a network, too.
      const held = await packs.mark(request.pack, { saved: true })
      const installed = packs.install(request.pack, { saved: true, progress })
      return { outcome: await (held ? installed.catch(() => 'same' as const) : installed) }
    }
    case 'restore': {
      const missing: { id: string }[] = []
      for (const { id, saved } of request.packs.filter((pack) => isPack(pack.id)))
        await packs.install(id, { saved }).catch(() => missing.push({ id }))
      return { missing }
    }
    case 'remove':
      await packs.drop(request.pack)
      return {}
    case 'audit':
      await packs.audit()
      return {}
    case 'list':
      return {}
  }
}

async function opened({ page, arrived, loadedAt, faces }: WorkerVisit, asking: Asking): Promise<Result> {
  const id = packOfPage(page)
  if (id === undefined) return {}
  // A full disk takes no note, and that is nothing to tell anybody.
  await packs.mark(id, { openedAt: Date.now() }).catch(() => undefined)
  const before = await packs.front()
  const held = (await packs.held()).some((pack) => pack.id === id)
  const tell = await listener()
  const outcome = await packs.install(id, { faces })
  // With the front page come the characters all pages share, and word of what was withdrawn. A first visit does without.
  const heldNow = await packs.held()
  if (id !== FRONT_PACK && (faces || heldNow.some((pack) => pack.id === FRONT_PACK)))
    await packs.install(FRONT_PACK, { faces }).catch(() => undefined)
  // What the parts of the shell before could do, the page can still do without a network.
  if (outcome === 'new' && held) await packs.installPartsFor(id).catch(() => undefined)
  await recall(packs, tell)
  const news = added(before.newest, (await packs.front()).newest)
  // Who has just opened the front page has it from the network, and is not told of what he sees.
  const knows = arrived && id === FRONT_PACK ? asking : null
  if (outcome === 'new' && held) await tellEveryone({ updated: id, added: news }, knows)
  // Another tab may have brought the new version while this one was still loading, and heard nothing.
  const standing = heldNow.find((pack) => pack.id === id)
  const outdated = !knows && isRenewedSince(standing, loadedAt, Date.now())
  // What came new with this visit is no update of what the reader has on screen.
  return { outcome: outcome === 'new' && !held ? 'same' : outcome, added: news, outdated }
}

/** Tells every page; a pack that is gone by the name it had. */
async function listener(): Promise<Listener> {
  const titles = new Map((await packs.held()).map(({ id, title = '' }) => [id, title]))
  return {
    updated: (id) => void tellEveryone({ updated: id, added: 0 }),
    gone: (id) => void tellEveryone({ gone: id, title: titles.get(id) ?? '' }),
  }
}

async function tellEveryone(news: WorkerNews, but: Asking = null): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window' }))
    if (!but || !('id' in but) || client.id !== but.id) client.postMessage(news)
}

function added(before: readonly string[], after: readonly string[]): number {
  return before.length === 0 ? 0 : after.filter((slug) => !before.includes(slug)).length
}
