// What `npm run hosts` is told, checked so that it can stand in a host's file as it is. Writes nothing.
import { parseArgs } from 'node:util'
import { Refusal } from '#tools/command/refusal.ts'
import { hostMessages } from '#tools/publish/messages.ts'
import { readBase } from '#tools/publish/settings.ts'

export interface HostOptions {
  /** Base path with a slash at both ends. */
  base: string
  /** What the host publishes as `/`; the edition stands in it at the base path. */
  root: string
  serverName: string
}

const ROOT = /^\/[\p{L}\p{N}/._~+@-]*$/u
const SERVER_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/

/**
 * @returns the kind of file asked for, and what it is made from; the base path is `BASE_PATH` where it is not given
 * @throws {Refusal} for an argument that cannot be used
 */
export function readHostOptions(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
): { kind: string; options: HostOptions } {
  const { values, positionals } = parse(argv)
  const [kind, ...rest] = positionals
  if (kind === undefined || rest.length > 0) throw new Refusal(hostMessages.usage)
  const root = values.root ?? '/srv/xinde'
  if (!ROOT.test(root)) throw new Refusal(hostMessages.badRoot(root))
  const serverName = values['server-name'] ?? 'example.org'
  if (!SERVER_NAME.test(serverName)) throw new Refusal(hostMessages.badServerName(serverName))
  const base = readBase(values.base === undefined ? env : { BASE_PATH: values.base })
  return { kind, options: { base, root: root.replace(/(?<=.)\/+$/, ''), serverName } }
}

/** Folder the edition's files go to. */
export const editionFolder = ({ base, root }: HostOptions): string => root.replace(/\/$/, '') + base

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { base: { type: 'string' }, root: { type: 'string' }, 'server-name': { type: 'string' } },
    })
  } catch {
    throw new Refusal(hostMessages.usage)
  }
}
