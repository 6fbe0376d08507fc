// The `_headers` file that Netlify and Cloudflare read, from the rules of host-headers.ts. Reads no edition.
import { FACES, packPath, WORKER_FILE } from '#content/paths.ts'
import { CACHE_RULES, cacheControl, SECURITY_HEADERS } from '#tools/publish/host-headers.ts'
import { hostMessages } from '#tools/publish/messages.ts'

const ASSETS = '/assets/'
/** Cloudflare reads no more. */
const MOST_RULES = 100

/**
 * Every rule that fits is applied, and a header told twice is joined by a comma: so no path may be told its caching twice, and
 * pages are told none. These hosts' own is `max-age=0, must-revalidate`, which is `no-cache` in other words.
 * @param assets paths of scripts and styles that are there. Cloudflare knows addresses only and would have a missing file
 * kept for a year as well: so each is named. Without them the folder is; what there is no room for is asked for anew.
 */
export function headersFile(base: string, assets?: readonly string[]): string {
  const below = base.slice(0, -1)
  const cached = (path: string) => rule(below + path, { 'Cache-Control': cacheControl(path) })
  const fixed = [
    rule(`${base}*`, SECURITY_HEADERS),
    ...CACHE_RULES.filter(({ prefix }) => !['/', ASSETS].includes(prefix)).flatMap(({ prefix, endings }) =>
      (endings ?? ['']).map((ending) => cached(`${prefix}*${ending}`)),
    ),
    ...[WORKER_FILE, packPath('*')].map(cached),
  ]
  const named = assets ? [`${FACES}*`, ...assets] : [`${ASSETS}*`]
  const rules = [...fixed, ...named.slice(0, MOST_RULES - fixed.length).map(cached)]
  return [`# ${hostMessages.headersFile}`, ...rules, ''].join('\n')
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}
