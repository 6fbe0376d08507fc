// The `_headers` file that Netlify and Cloudflare read, from the rules of host-headers.ts. Reads no edition.
import { packPath, WORKER_FILE } from '#content/paths.ts'
import { CACHE_RULES, cacheControl, SECURITY_HEADERS } from '#tools/publish/host-headers.ts'
import { hostMessages } from '#tools/publish/messages.ts'

/**
 * Every rule that fits is applied, and a header told twice is joined by a comma: so no path may be told its caching twice, and
 * pages are told none. These hosts' own is `max-age=0, must-revalidate`, which is `no-cache` in other words.
 */
export function headersFile(base: string): string {
  const below = base.slice(0, -1)
  const rules = [
    rule(`${base}*`, SECURITY_HEADERS),
    ...CACHE_RULES.filter(({ prefix }) => prefix !== '/').flatMap((own) =>
      (own.endings ?? ['']).map((ending) =>
        rule(`${below}${own.prefix}*${ending}`, { 'Cache-Control': own.cacheControl }),
      ),
    ),
    ...[WORKER_FILE, packPath('*')].map((path) =>
      rule(below + path, { 'Cache-Control': cacheControl(path) }),
    ),
  ]
  return [`# ${hostMessages.headersFile}`, ...rules, ''].join('\n')
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}
