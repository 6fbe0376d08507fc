// What a build is told from outside: base path, content folder, output folder. Reads no content and writes nothing.
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { publishMessages } from './messages.ts'

export interface BuildSettings {
  /** Base path with a slash at both ends. */
  base: string
  contentDir: string
  outDir: string
}

const BASE_PATH = /^\/(?:(?!\.\.?\/)[A-Za-z0-9._~-]+\/)*$/

/** @throws {Refusal} for an argument or variable that cannot be used */
export function readSettings(argv: readonly string[], env: NodeJS.ProcessEnv): BuildSettings {
  return {
    base: readBase(env),
    contentDir: readContentDir(env),
    outDir: safeOutDir(resolve(readOutDir(argv))),
  }
}

/** The base path from `BASE_PATH`; slashes at the ends are added where they are missing. */
export function readBase(env: NodeJS.ProcessEnv): string {
  const base = `/${env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/')
  if (!BASE_PATH.test(base)) throw new Refusal(publishMessages.badBase(env.BASE_PATH ?? ''))
  return base
}

/** The folder of event files and their images. */
export function readContentDir(env: NodeJS.ProcessEnv): string {
  const folder = env.CONTENT_DIR ? resolve(env.CONTENT_DIR) : join(PROJECT_ROOT, 'src/content/events')
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Refusal(publishMessages.noContentDir(folder))
  return folder
}

function readOutDir(argv: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...argv], options: { outDir: { type: 'string' } } })
    return values.outDir ?? join(PROJECT_ROOT, 'dist')
  } catch {
    throw new Refusal(publishMessages.badArguments)
  }
}

// The folder is replaced as a whole: one that is not an edition might be somebody's work.
function safeOutDir(folder: string): string {
  const occupied = existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0)
  if (occupied && !isEdition(folder)) throw new Refusal(publishMessages.foreignOutDir(folder))
  // What a link stands for is replaced, not the link: a server may know the folder by its own name.
  return existsSync(folder) ? realpathSync(folder) : folder
}

/** An edition has the data of its front page beside it, which names the shell. */
function isEdition(folder: string): boolean {
  try {
    return typeof JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8')).shell === 'string'
  } catch {
    return false
  }
}
