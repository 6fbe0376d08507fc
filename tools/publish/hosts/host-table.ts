// What a host should answer with, as tables for an operator to set by hand. Reads no edition.
import { packPath, WORKER_FILE } from '#content/paths.ts'
import { CACHE_RULES, cacheControl, SECURITY_HEADERS } from '#tools/publish/host-headers.ts'
import { hostMessages } from '#tools/publish/messages.ts'
import { fullType, MEDIA_TYPES } from './media-types.ts'

/** Markdown: headers by address, then content types by extension. */
export function hostTable(base: string): string {
  const { pathColumn, headerColumn, valueColumn, extensionColumn, everyAnswer, everythingElse, missing } =
    hostMessages
  const below = base.slice(0, -1)
  const kept = CACHE_RULES.filter(({ prefix }) => prefix !== '/').flatMap(({ prefix, endings, ...own }) =>
    (endings ?? ['']).map((ending) => caching(code(`${below}${prefix}*${ending}`), own.cacheControl)),
  )
  const asked = [WORKER_FILE, packPath('*')].map((path) => caching(code(below + path), cacheControl(path)))
  const security = Object.entries(SECURITY_HEADERS).map(([name, value]) => [everyAnswer, name, code(value)])
  const types = MEDIA_TYPES.map((type) => [type.extensions.map((own) => `.${own}`).join(' '), fullType(type)])
  return [
    row([pathColumn, headerColumn, valueColumn]),
    row(['---', '---', '---']),
    ...kept.map(row),
    ...asked.map(row),
    row(caching(everythingElse(code(base)), cacheControl('/'))),
    row(caching(missing, 'no-cache')),
    ...security.map(row),
    '',
    row([extensionColumn, 'Content-Type']),
    row(['---', '---']),
    ...types.map(row),
    '',
  ].join('\n')
}

const code = (text: string): string => `\`${text}\``
const caching = (path: string, value: string): string[] => [path, 'Cache-Control', code(value)]
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
