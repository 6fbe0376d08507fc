// What the worker does with a request: a plan, made from the request alone. Touches no cache and no network.
import { canonicalPath, dataPath, FRONT_PACK, packOfFile, packOfPage, packOfPicture } from '#content/paths.ts'

export type Plan =
  /** A page that changes with every event published: the network first, what is held when that fails. */
  | { kind: 'fresh-page'; page: string; pack: string }
  /** A page of a pack: what is held, else the network. */
  | { kind: 'page'; page: string; pack: string | undefined }
  /** The data beside a page, from the same pack. */
  | { kind: 'data'; page: string; pack: string; fresh: boolean }
  /** A face, an image that is published in one kind only: of its pack, else of the network. */
  | { kind: 'pack-file'; file: string; pack: string }
  /** An image in one of its kinds: the network has the best of them; else the one of its pack. */
  | { kind: 'picture'; file: string; pack: string }
  /** A script, an icon: of whichever shell has it. */
  | { kind: 'shell-file'; file: string }

interface Asked {
  method: string
  url: string
  mode: string
  /** Address of the page that asks. */
  referrer: string
  /** Whether only a range of bytes is asked for. */
  range: boolean
}

const DATA_FILE = dataPath('/').slice(1)
const UNTOUCHED = /^\/(?:sw\.js$|packs\/)/
const WAY_OUT = /[?&]nosw=1/

/** Undefined: none of the worker's business. @param scope address of the base path */
export function plan({ method, url, mode, referrer, range }: Asked, scope: string): Plan | undefined {
  const { href, origin, pathname } = new URL(url)
  const home = new URL(scope)
  if (method !== 'GET' || range || origin !== home.origin || !href.startsWith(scope)) return undefined
  const path = `/${pathname.slice(home.pathname.length)}`
  // A reader on the way out of a worker that went wrong gets what the network has,
  if (UNTOUCHED.test(path) || WAY_OUT.test(url)) return undefined
  if (mode === 'navigate') return planPage(canonicalPath(path))
  // scripts too; but a page keeps its referrer when it is loaded again, long after.
  if (WAY_OUT.test(referrer)) return undefined
  if (path.endsWith(DATA_FILE)) {
    const page = path.slice(0, -DATA_FILE.length)
    const pack = packOfPage(page)
    return pack === undefined ? undefined : { kind: 'data', page, pack, fresh: pack === FRONT_PACK }
  }
  const picture = packOfPicture(path)
  if (picture) return { kind: 'picture', ...picture }
  const pack = packOfFile(path)
  return pack === undefined ? { kind: 'shell-file', file: path } : { kind: 'pack-file', file: path, pack }
}

function planPage(page: string): Plan {
  const pack = packOfPage(page)
  return pack === FRONT_PACK ? { kind: 'fresh-page', page, pack } : { kind: 'page', page, pack }
}
