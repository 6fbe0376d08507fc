// Text of a pack as the response a host would give. Knows no cache.
import { ENVELOPE_ELEMENT } from '#content/paths.ts'

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
}

/** @param path where it is published; a page without an ending */
export function textResponse(path: string, text: string): Response {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? ''
  return new Response(text, { headers: { 'content-type': `${TYPES[ending] ?? 'text/html'}; charset=utf-8` } })
}

const ENVELOPE = new RegExp(`<script id="${ENVELOPE_ELEMENT}" type="application/json">(.*?)</script>`, 's')

/** The data of a page, which its document has in it; undefined for a document without. */
export async function dataOf(page: Response): Promise<Response | undefined> {
  const json = ENVELOPE.exec(await page.text())?.[1]
  return json === undefined ? undefined : textResponse('data.json', json)
}
