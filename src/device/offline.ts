// What this device keeps for reading without a network: speaks with the worker and remembers its answers. No React.
import type { HeldPack, WorkerAnswer, WorkerNews, WorkerProgress, WorkerRequest } from '#content/packs.ts'
import { packOfPage, WORKER_FILE } from '#content/paths.ts'
import { savesData } from './saves-data.ts'

const AN_HOUR = 3_600_000
const A_DAY = 24 * AN_HOUR

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
let packOnScreen: string | undefined
const checkedAt = new Map<string, number>()
let tendedAt: number | undefined

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

let wasHere = false

/** Whether this document came from the worker: the reader was here before. */
export const cameBack = (): boolean => wasHere

/** Registers the worker. Without one, or without storage, the site reads as ever. @param base base path with both slashes */
export async function startOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return change({ status: 'unsupported' })
  try {
    // Before a first worker takes the page over.
    wasHere = navigator.serviceWorker.controller !== null
    change({ status: 'starting' })
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerNews>) => hear(data))
    const found = await navigator.serviceWorker.register(trusted(base + WORKER_FILE.slice(1)), {
      scope: base,
      updateViaCache: 'none',
    })
    // A first worker that cannot have all it needs ends here, and another visit tries again.
    if (!found.active) found.installing?.addEventListener('statechange', failed)
    registration = await navigator.serviceWorker.ready
    take(await ask({ type: 'list' }))
    change({ status: 'ready' })
    await auditDaily(base, Date.now())
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
  else change({ withdrawn: [...state.withdrawn, news.title] })
}

/**
 * A page is on screen; what it belongs to is brought up to date, at most once an hour.
 * @param faces whether it is set in the site's Song faces: then they are kept with it
 */
export async function visitPage(page: string, now: number, faces: boolean): Promise<void> {
  const pack = packOfPage(page)
  packOnScreen = pack
  if (!registration || pack === undefined || !navigator.onLine) return
  const asked = `${pack} ${faces}`
  if (isRecent(checkedAt.get(asked), now, AN_HOUR)) return
  checkedAt.set(asked, now)
  const answer = await ask({ type: 'opened', page, faces })
  take(answer)
  if (answer.outcome === 'gone') change({ gone: true })
  if (answer.outcome === 'full') change({ full: true })
  if (answer.outcome === 'failed') checkedAt.delete(asked)
}

/** There is time: what can wait is brought up to date, at most once an hour. */
export async function tendPacks(page: string, now: number): Promise<void> {
  if (!registration || !navigator.onLine || savesData() || isRecent(tendedAt, now, AN_HOUR)) return
  tendedAt = now
  take(await ask({ type: 'tend', page }))
}

/** A clock may have been set back: what lies in the future is not recent. */
function isRecent(then: number | undefined, now: number, span: number): boolean {
  return then !== undefined && Math.abs(now - then) < span
}

export const saidFull = (): void => change({ full: false })

/** Another page is on screen: what was said of the last one no longer holds. */
export function leavePage(): void {
  if (state.update || state.gone) change({ update: undefined, gone: false })
}

/** Keeps an event until the reader takes it away. */
export async function savePack(
  pack: string,
  progress: (progress: WorkerProgress) => void,
): Promise<'saved' | 'full' | 'failed'> {
  const answer = await ask({ type: 'save', pack }, progress)
  take(answer)
  if (answer.outcome === 'full') return 'full'
  return answer.outcome === 'same' || answer.outcome === 'new' ? 'saved' : 'failed'
}

export async function removePack(pack: string): Promise<void> {
  take(await ask({ type: 'remove', pack }))
}

/** Once a day everything held is verified and what is missing brought back: browsers evict, neighbours on the host may meddle. */
async function auditDaily(base: string, now: number): Promise<void> {
  const key = `xinde:${base}:audited`
  try {
    const last = localStorage.getItem(key)
    if (last !== null && isRecent(Number(last), now, A_DAY)) return
    localStorage.setItem(key, String(now))
  } catch {
    // Where nothing can be remembered, nothing is audited: each page is verified when it is installed.
    return
  }
  take(await ask({ type: 'audit' }))
}

const take = ({ held }: WorkerAnswer): void => change({ held })

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

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string }
}

/** The address of the worker as browsers with Trusted Types want it; the policy passes this one address only. */
function trusted(address: string): string {
  const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes
  if (!types) return address
  const policy = types.createPolicy('xinde', {
    createScriptURL: (given) => {
      if (given !== address) throw new TypeError(given)
      return given
    },
  })
  return policy.createScriptURL(address)
}
