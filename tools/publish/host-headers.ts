// What a host should answer besides the files: caching and protection, the one source for every kind of host.

export interface HeaderRule {
  /** Start of the paths the rule is for, below the base path. The first that fits counts. */
  prefix: string
  /** When given, only files of the prefix's own folder that end so: an address may begin like a file's name. */
  endings?: readonly string[]
  cacheControl: string
}

const A_DAY = 86_400
const A_YEAR = 365 * A_DAY

/** Names under `assets/` hold a hash of their content; icons may be a day old, for browsers ask at every step; everything else may change at any time and is asked for anew. */
export const CACHE_RULES: readonly HeaderRule[] = [
  { prefix: '/assets/', cacheControl: `public, max-age=${A_YEAR}, immutable` },
  { prefix: '/icon', endings: ['.svg', '.png'], cacheControl: `public, max-age=${A_DAY}` },
  { prefix: '/', cacheControl: 'no-cache' },
]

/** For every answer. No hashes: an old page behind new headers keeps its scripts and styles (its own meta has them). */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** How long an answer for a path below the base may be kept. What is missing is never kept, whatever its path. */
export function cacheControl(path: string): string {
  return CACHE_RULES.find((rule) => fits(rule, path))?.cacheControl ?? 'no-cache'
}

function fits({ prefix, endings }: HeaderRule, path: string): boolean {
  if (!path.startsWith(prefix)) return false
  if (!endings) return true
  return !path.slice(prefix.length).includes('/') && endings.some((ending) => path.endsWith(ending))
}
