// Brings the files of a pack into a cache, each verified by its hash, four at a time. Knows no ledger.
import { type PackManifest, readPackManifest } from '#content/packs.ts'
import { EVENT_PACK, FRONT_PACK, packPath, reportPath } from '#content/paths.ts'
import { type Protection, protectionOf, textResponse } from './text-response.ts'

const AT_ONCE = 4
/** For the whole of a file: a picture may come slowly. */
const PATIENCE_MS = 60_000
/** Headers that tell of a transfer, not of the file. */
const OF_TRANSFER = ['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie']

/** The pack is no longer published. */
export class PackGone extends Error {
  override name = 'PackGone'
}

/** The pack stands under another id now. */
export class PackMoved extends Error {
  override name = 'PackMoved'
  constructor(readonly to: string) {
    super(to)
  }
}

/** A manifest as its host gave it. */
interface Published {
  manifest: PackManifest
  protection: Protection
}

/** @throws {PackGone} for 410, and for 404 where more than the pack is gone; {PackMoved}; other errors when it could not be learnt */
export async function fetchManifest(base: string, id: string): Promise<Published> {
  const response = await request(base + packPath(id).slice(1))
  const { status } = response
  if (status === 410 || (status === 404 && (await isGone(base, id)))) throw new PackGone(id)
  const json: { moved?: unknown } | null = response.ok ? await response.json() : null
  if (typeof json?.moved === 'string' && json.moved !== id) throw new PackMoved(json.moved)
  const manifest = readPackManifest(json)
  if (!manifest) throw new Error(`${id}: ${status}`)
  return { manifest, protection: protectionOf(response) }
}

/** Half a deployment has no packs, or not yet this one: the front pack must stand, and say so, or the page be gone, too. */
async function isGone(base: string, id: string): Promise<boolean> {
  if (!id.startsWith(EVENT_PACK)) return false
  const { manifest } = await fetchManifest(base, FRONT_PACK)
  if (manifest.recalled?.[id] === null) return true
  const { status } = await request(base + reportPath(id.slice(EVENT_PACK.length)).slice(1))
  return status === 404 || status === 410
}

interface Wanted {
  /** Path without the base → hash. */
  files: PackManifest['files']
  /** Content that came with the manifest. */
  textOf?(path: string): string | undefined
  /** For that content. */
  protection?: Protection
  /** Finds a file by its hash in what is held already. */
  known(hash: string): Promise<Response | undefined>
  /** Told how many files are there. */
  progress?(done: number, total: number): void
}

/** Fills a cache with every file wanted, or fails. */
export async function download(base: string, cache: Cache, wanted: Wanted): Promise<void> {
  const { files, textOf, protection, known, progress } = wanted
  const waiting = Object.entries(files)
  const total = waiting.length
  let done = 0
  const work = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, hash] = next
      const text = textOf?.(path)
      const here = text === undefined ? await known(hash) : textResponse(path, text, protection)
      const file = (await verified(here, hash)) ?? (await fetchVerified(base + path.slice(1), hash))
      await cache.put(base + path.slice(1), file)
      done += 1
      progress?.(done, total)
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } catch (error) {
    waiting.length = 0
    throw error
  }
}

/** A response with the content asked for, or undefined. Its body may still be read. */
export async function verified(response: Response | undefined, hash: string): Promise<Response | undefined> {
  if (!response) return undefined
  const content = await response.arrayBuffer()
  if ((await sha256(content)) !== hash) return undefined
  const headers = new Headers(response.headers)
  for (const name of OF_TRANSFER) headers.delete(name)
  // A new response: one that was redirected may not answer a navigation.
  return new Response(content, { headers })
}

async function fetchVerified(address: string, hash: string): Promise<Response> {
  for (const cache of cachesToTry(address)) {
    const response = await request(address, cache)
    const file = response.ok ? await verified(response, hash) : undefined
    if (file) return file
  }
  throw new Error(`${address}: not the file that was published`)
}

// A name under assets/ holds a hash: what the page has just loaded will do, if it is the right thing. For all else the
// host is asked, past any cache of the browser's own that might hold an older file.
function cachesToTry(address: string): RequestCache[] {
  return address.includes('/assets/') ? ['default', 'reload'] : ['no-cache']
}

function request(address: string, cache: RequestCache = 'no-cache'): Promise<Response> {
  return fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE_MS) })
}

async function sha256(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
