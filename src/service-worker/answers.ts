// Answers to planned requests, from packs and network. Knows neither events nor how packs are kept.
import { canonicalPath, NOT_FOUND_FILE, OFFLINE_FILE } from '#content/paths.ts'
import type { Packs } from './packs.ts'
import type { Plan } from './strategy.ts'
import { dataOf } from './text-response.ts'

/** A front page from the network is worth waiting for this long. */
const PATIENCE_MS = 3000

export function createAnswers(packs: Packs): (plan: Plan, request: Request) => Promise<Response> {
  /** Whatever goes wrong with what is held, the network is asked; then there is nothing to give. */
  const held = (pack: string, path: string) => packs.file(pack, path).catch(() => undefined)

  async function page(pack: string | undefined, path: string, request: Request): Promise<Response> {
    const found = pack === undefined ? undefined : await held(pack, path)
    return found ?? network(request, () => nothingHeld(pack, path))
  }

  /** Offline, and not here: within a held event there is no such page; elsewhere nobody can know. */
  async function nothingHeld(pack: string | undefined, path: string): Promise<Response | undefined> {
    const missing = pack !== undefined && (await packs.publishes(pack, path).catch(() => undefined)) === false
    const file = await packs.shellFile(missing ? NOT_FOUND_FILE : OFFLINE_FILE).catch(() => undefined)
    return file && new Response(file.body, { status: missing ? 404 : 503, headers: file.headers })
  }

  /** The data of a page stands in its document. */
  async function heldData(pack: string, page: string): Promise<Response | undefined> {
    const found = await held(pack, page)
    return found && dataOf(found)
  }

  async function fresh(pack: string, path: string, request: Request): Promise<Response> {
    const kept = await held(pack, path)
    return kept ? inTime(request, kept) : network(request, () => nothingHeld(pack, path))
  }

  const orKept = (request: Request, kept: Response | undefined) =>
    kept ? inTime(request, kept) : fetch(request)

  return async (plan, request) => {
    switch (plan.kind) {
      case 'page':
        return page(plan.pack, plan.page, request)
      case 'fresh-page':
        return fresh(plan.pack, canonicalPath(plan.page), request)
      case 'data':
        return plan.fresh
          ? orKept(request, await heldData(plan.pack, plan.page))
          : ((await heldData(plan.pack, plan.page)) ?? fetch(request))
      case 'pack-file':
        return (await held(plan.pack, plan.file)) ?? fetch(request)
      case 'picture':
        return orKept(request, await held(plan.pack, plan.file))
      case 'shell-file':
        return (await packs.shellFile(plan.file).catch(() => undefined)) ?? fetch(request)
    }
  }
}

/** Not by a signal that ends the request: it would cut off a slow answer that has begun. */
function inTime(request: Request, kept: Response): Promise<Response> {
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS))
  return Promise.race([network(request, async () => kept), late])
}

async function network(request: Request, otherwise: () => Promise<Response | undefined>): Promise<Response> {
  try {
    const response = await fetch(request)
    if (response.status < 500) return response
    return (await otherwise()) ?? response
  } catch (error) {
    const kept = await otherwise()
    if (kept) return kept
    throw error
  }
}
