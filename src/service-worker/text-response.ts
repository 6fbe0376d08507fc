// Text of a pack as the response a host would give. Knows no cache.
import { ENVELOPE_ELEMENT } from '#content/paths.ts'

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
}

/** By which a host protects what it answers. A page without its opener policy would be of another group of tabs, and lose its place on the way back. */
const OF_PROTECTION = [
  'content-security-policy',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'origin-agent-cluster',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
]

/** Header → value, of those that protect. */
export type Protection = Readonly<Record<string, string>>

export function protectionOf({ headers }: Response): Protection {
  return Object.fromEntries([...headers].filter(([name]) => OF_PROTECTION.includes(name)))
}

/** @param path where it is published; a page without an ending @param protection as the host gave it to the pack */
export function textResponse(path: string, text: string, protection: Protection = {}): Response {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? ''
  const type = `${TYPES[ending] ?? 'text/html'}; charset=utf-8`
  return new Response(text, { headers: { ...protection, 'content-type': type } })
}

const ENVELOPE = new RegExp(`<script id="${ENVELOPE_ELEMENT}" type="application/json">(.*?)</script>`, 's')

/** The data of a page, which its document has in it; undefined for a document without. */
export async function dataOf(page: Response): Promise<Response | undefined> {
  const json = ENVELOPE.exec(await page.text())?.[1]
  return json === undefined ? undefined : textResponse('data.json', json)
}
