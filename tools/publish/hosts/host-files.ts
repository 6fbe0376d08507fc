// Files for hosts, by the name an operator asks for or a host looks for. Knows no command line and writes nothing.
import { caddyFile } from './caddy-file.ts'
import { headersFile } from './headers-file.ts'
import type { HostOptions } from './host-options.ts'
import { hostTable } from './host-table.ts'
import { nginxFile } from './nginx-file.ts'

/**
 * What stands in an edition for hosts that look there: text by file name.
 * @param base with a slash at both ends
 * @param assets paths of its scripts and styles
 */
export function hostFiles(base: string, assets: readonly string[]): Map<string, string> {
  return new Map([['_headers', headersFile(base, assets)]])
}

/** The text of one kind of file; undefined for a kind there is not. */
export function hostFile(kind: string, options: HostOptions): string | undefined {
  switch (kind) {
    case 'nginx':
      return nginxFile(options)
    case 'caddy':
      return caddyFile(options)
    case 'headers':
      return headersFile(options.base)
    case 'table':
      return hostTable(options.base)
    default:
      return undefined
  }
}
