// What this device keeps for reading without a network: speaks with the worker and remembers its answers. No React.
import type { HeldPack, WorkerAnswer, WorkerNews, WorkerProgress, WorkerRequest } from '#content/packs.ts'
import { packOfPage, WORKER_FILE } from '#content/paths.ts'

const AN_HOUR = 3_600_000
const A_DAY = 24 * AN_HOUR

export interface OfflineState {
  /** `ready` when pages held open without a network. */
  status: 'unknown' | 'unsupported' | 'starting' | 'ready'
  held: readonly HeldPack[]
  /** Set when what is on screen has a newer version on this device. */
  update?: { added: number }
  /** The event on screen is no longer published. */
  gone: boolean
}

let state: OfflineState = { status: 'unknown', held: [], gone: false }
let registration: ServiceWorkerRegistration | undefined
const listeners = new Set<() => void>()
let packOnScreen: string | undefined
const checkedAt = new Map<string, number>()

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

/** Registers the worker. Without one, or without storage, the site reads as ever. @param base base path with both slashes */
export async function startOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return change({ status: 'unsupported' })
  try {
    change({ status: 'starting' })
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<WorkerNews>) => {
      if (data.updated === packOnScreen) change({ update: { added: data.added } })
    })
    await navigator.serviceWorker.register(trusted(base + WORKER_FILE.slice(1)), {
      scope: base,
      updateViaCache: 'none',
    })
    registration = await navigator.serviceWorker.ready
    take(await ask({ type: 'list' }))
    change({ status: 'ready' })
    await auditDaily(base, Date.now())
  } catch {
    change({ status: 'unsupported' })
  }
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
  if (now - (checkedAt.get(asked) ?? Number.NEGATIVE_INFINITY) < AN_HOUR) return
  checkedAt.set(asked, now)
  const answer = await ask({ type: 'opened', page, faces })
  take(answer)
  if (answer.outcome === 'gone') change({ gone: true })
  if (answer.outcome === 'failed') checkedAt.delete(asked)
}

/** Another page is on screen: what was said of the last one no longer holds. */
export function leavePage(): void {
  if (state.update || state.gone) change({ update: undefined, gone: false })
}

/** Keeps an event until the reader takes it away. @returns whether it is kept now */
export async function savePack(pack: string, progress: (progress: WorkerProgress) => void): Promise<boolean> {
  const answer = await ask({ type: 'save', pack }, progress)
  take(answer)
  return answer.outcome === 'same' || answer.outcome === 'new'
}

export async function removePack(pack: string): Promise<void> {
  take(await ask({ type: 'remove', pack }))
}

/** Once a day everything held is verified and what is missing brought back: browsers evict, neighbours on the host may meddle. */
async function auditDaily(base: string, now: number): Promise<void> {
  const key = `xinde:${base}:audited`
  try {
    const last = localStorage.getItem(key)
    if (last !== null && now - Number(last) < A_DAY) return
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
