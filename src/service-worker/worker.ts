// The service worker: its events, and nothing else. What a request gets is strategy's, what is held is packs'.
import type { WorkerAnswer, WorkerNews, WorkerRequest } from '#content/packs.ts'
import { canonicalPath, FRONT_PACK, packOfPage } from '#content/paths.ts'
import { createAnswers } from './answers.ts'
import { openPacks } from './packs.ts'
import { plan } from './strategy.ts'

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
  await packs.install(FRONT_PACK)
  for (const id of await packsOnScreen()) await packs.install(id)
}

self.addEventListener('install', (event) => event.waitUntil(installFirst()))

// Only a first worker takes over the page on screen; a later one waits until its predecessor's tabs are closed.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { method, url, mode, headers } = event.request
  const planned = plan({ method, url, mode, range: headers.has('range') }, scope)
  if (planned) event.respondWith(answer(planned, event.request))
})

self.addEventListener('message', (event) => {
  const [port] = event.ports
  const answered = act(event.data, (done, total) => port?.postMessage({ done, total }))
  event.waitUntil(answered.then((result) => port?.postMessage(result)))
})

type Result = Omit<WorkerAnswer, 'held'>

async function act(
  request: WorkerRequest,
  progress: (done: number, total: number) => void,
): Promise<WorkerAnswer> {
  const result = await carryOut(request, progress).catch((): Result => ({ outcome: 'failed' }))
  return { ...result, held: await packs.held().catch(() => []) }
}

async function carryOut(
  request: WorkerRequest,
  progress: (done: number, total: number) => void,
): Promise<Result> {
  switch (request.type) {
    case 'opened':
      return opened(request.page, request.faces)
    case 'save': {
      const outcome = await packs.install(request.pack, { progress })
      await packs.mark(request.pack, { saved: true })
      return { outcome }
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

async function opened(page: string, faces: boolean): Promise<Result> {
  const id = packOfPage(page)
  if (id === undefined) return {}
  await packs.mark(id, { openedAt: Date.now() })
  const before = await packs.newest()
  const held = (await packs.held()).some((pack) => pack.id === id)
  const outcome = await packs.install(id, { faces })
  // With the front page come the characters all pages share.
  if (id !== FRONT_PACK) await packs.install(FRONT_PACK, { faces })
  const newest = await packs.newest()
  const news = added(before, newest)
  if (outcome === 'new' && held) await tellEveryone({ updated: id, added: news })
  // What came new with this visit is no update of what the reader has on screen.
  return { outcome: outcome === 'new' && !held ? 'same' : outcome, added: news }
}

async function tellEveryone(news: WorkerNews): Promise<void> {
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(news)
}

function added(before: readonly string[], after: readonly string[]): number {
  return before.length === 0 ? 0 : after.filter((slug) => !before.includes(slug)).length
}
