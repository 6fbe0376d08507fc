// What this device keeps for reading without a network: speaks with the worker and remembers its answers. No React.
import type {
  HeldPack,
  WorkerAnswer,
  WorkerNews,
  WorkerProgress,
  WorkerRequest,
  WorkerVisit,
} from '#content/packs.ts'
import { packOfPage, WORKER_FILE } from '#content/paths.ts'
import { lostSince, type Remembered, rememberHeld } from './held-before.ts'
import { isDue, isRecent } from './once-a-day.ts'
import { savesData } from './saves-data.ts'
import { trustedAddress } from './trusted-address.ts'
import { addWithdrawn, readWithdrawn } from './withdrawn-before.ts'

const AN_HOUR = 3_600_000
const PATIENCE_MS = 4000

export interface OfflineState {
  /** `ready` when pages held open without a network; `failed` when what is needed for it could not be had this time. */
  status: 'unknown' | 'unsupported' | 'starting' | 'failed' | 'ready'
  held: readonly HeldPack[]
  /** Set when what is on screen has a newer version on this device. */
  update?: { added: number }
  /** The event on screen is no longer published. */
  gone: boolean
  /** Other events that are no longer published, and have left this device in this visit. */
  withdrawn: readonly string[]
  /** There was no room for something new; what was held is still there. */
  full: boolean
}

let state: OfflineState = { status: 'unknown', held: [], gone: false, withdrawn: [], full: false }
let registration: ServiceWorkerRegistration | undefined
const listeners = new Set<() => void>()
let onScreen: Visit | undefined
let loadedAt = 0
let wasHere = false
let packOnScreen: string | undefined
const checkedAt = new Map<string, number>()
let tendedAt: number | undefined
let workerCheckedAt: number | undefined
let base = '/'
/** Held once, thrown away by the browser, and not yet back. */
let lost: readonly Remembered[] = []

export const readOfflineState = (): OfflineState => state

/** @returns stops listening */
export function onOfflineChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: Partial<OfflineState>): void {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

/** Whether this document came from the worker: the reader was here before. */
export const cameBack = (): boolean => wasHere

/** Registers the worker. Without one, or without storage, the site reads as ever. @param home base path with both slashes */
export async function startOffline(home: string): Promise<void> {
  base = home
  if (!('serviceWorker' in navigator)) return change({ status: 'unsupported' })
  try {
    // Before a first worker takes the page over.
    wasHere = navigator.serviceWorker.controller !== null
    change({ status: 'starting', withdrawn: readWithdrawn(base) })
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerNews>) => hear(data))
    const found = await navigator.serviceWorker.register(trustedAddress(base + WORKER_FILE.slice(1)), {
      scope: base,
      updateViaCache: 'none',
    })
    // A first worker that cannot have all it needs ends here, and another visit tries again.
    if (!found.active) found.installing?.addEventListener('statechange', failed)
    registration = await navigator.serviceWorker.ready
    workerCheckedAt = Date.now()
    const answer = await ask({ type: 'list' })
    lost = lostSince(base, answer.held)
    take(answer)
    change({ status: 'ready' })
    await mend(Date.now())
  } catch {
    change({ status: 'unsupported' })
  }
}

function failed({ target }: Event): void {
  if ((target as ServiceWorker).state === 'redundant') change({ status: 'failed' })
}

function hear(news: WorkerNews): void {
  if ('updated' in news) {
    if (news.updated === packOnScreen) change({ update: { added: news.added } })
  } else if (news.gone === packOnScreen) change({ gone: true })
  else change({ withdrawn: addWithdrawn(base, state.withdrawn, news.title) })
}

type Visit = Omit<WorkerVisit, 'type' | 'loadedAt'>

/** A page is on screen; what it belongs to is brought up to date, at most once an hour. */
export async function visitPage(visit: Visit, now: number): Promise<void> {
  // The first page came with its document; others are loaded when they are opened.
  if (visit.page !== onScreen?.page) loadedAt = onScreen ? now : performance.timeOrigin
  onScreen = visit
  const { page, faces } = visit
  const pack = packOfPage(page)
  packOnScreen = pack
  if (!registration || !navigator.onLine) return
  updateWorker(registration, now)
  const asked = `${pack} ${faces}`
  if (pack === undefined || isRecent(checkedAt.get(asked), now, AN_HOUR)) return
  checkedAt.set(asked, now)
  const answer = await ask({ type: 'opened', ...visit, loadedAt })
  take(answer)
  const shown = pack === packOnScreen
  if (shown && answer.outcome === 'gone') change({ gone: true })
  if (shown && answer.outdated) change({ update: { added: answer.added ?? 0 } })
  if (answer.outcome === 'full' && isDue(`xinde:${base}:full`, now, true)) change({ full: true })
  if (answer.outcome === 'failed') checkedAt.delete(asked)
}

/** Before the page on screen is loaded anew: the newest version of it is brought here, whenever it was asked about last. Waits as long as a reader would. */
export async function renewPage(): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([onScreen && ask({ type: 'opened', ...onScreen, loadedAt }), late])
}

/** Browsers look for a new worker when a document is opened; a tab may live for days without one. */
function updateWorker(of: ServiceWorkerRegistration, now: number): void {
  if (isRecent(workerCheckedAt, now, AN_HOUR)) return
  workerCheckedAt = now
  of.update().catch(() => undefined)
}

/** There is time: what can wait is brought up to date, at most once an hour. */
export async function tendPacks(page: string, now: number): Promise<void> {
  if (!registration || !navigator.onLine || savesData() || isRecent(tendedAt, now, AN_HOUR)) return
  tendedAt = now
  take(await ask({ type: 'tend', page }))
}

export const saidFull = (): void => change({ full: false })

/** Another page is on screen: what was said of the last one no longer holds. */
export function leavePage(): void {
  if (state.update || state.gone) change({ update: undefined, gone: false })
}

/** Keeps an event until the reader takes it away, and asks the browser not to throw it away either. */
export async function savePack(
  pack: string,
  progress: (progress: WorkerProgress) => void,
): Promise<'saved' | 'full' | 'failed'> {
  // Its answer changes nothing: it may keep what is saved from being thrown away when room is short.
  navigator.storage?.persist?.().catch(() => undefined)
  const answer = await ask({ type: 'save', pack }, progress)
  take(answer)
  if (answer.outcome === 'full') return 'full'
  return answer.outcome === 'same' || answer.outcome === 'new' ? 'saved' : 'failed'
}

export async function removePack(pack: string): Promise<void> {
  take(await ask({ type: 'remove', pack }))
}

/** What the browser has thrown away comes back; once a day all is verified: it may be a part only, and neighbours on the host may meddle. */
async function mend(now: number): Promise<void> {
  if (lost.length > 0 && navigator.onLine) {
    const wanted = savesData() ? lost.filter(({ saved }) => saved) : lost
    const answer = await ask({ type: 'restore', packs: wanted })
    const still = answer.missing ?? wanted
    lost = lost.filter((pack) => !wanted.includes(pack) || still.some(({ id }) => id === pack.id))
    take(answer)
  }
  // Where nothing can be remembered, nothing is audited: each page is verified when it is installed.
  if (isDue(`xinde:${base}:audited`, now, false)) take(await ask({ type: 'audit' }))
}

function take({ held }: WorkerAnswer): void {
  rememberHeld(base, [...held, ...lost])
  change({ held })
}

function ask(request: WorkerRequest, progress?: (progress: WorkerProgress) => void): Promise<WorkerAnswer> {
  const worker = registration?.active
  if (!worker) return Promise.resolve({ held: [...state.held], outcome: 'failed' })
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer | WorkerProgress>) => {
      if ('held' in data) resolve(data)
      else progress?.(data)
    }
    worker.postMessage(request, [port2])
  })
}
