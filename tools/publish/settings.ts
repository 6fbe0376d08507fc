// What a build is told from outside: base path, content folder, output folder. Reads no content and writes nothing.
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { publishMessages } from './messages.ts'
import { previewFolder } from './preview.ts'

export interface BuildSettings {
  /** Base path with a slash at both ends. */
  base: string
  contentDir: string
  outDir: string
  /** Publish a worker that removes itself: the way out for every reader at once. */
  tombstone: boolean
  /** For those who read before it goes out: drafts too, at an address nobody can guess. */
  preview: boolean
  /** Files an operator keeps, published as they are; undefined when there are none. */
  publicDir: string | undefined
  /** Cut the Song faces; without them pages are set in what a device has. */
  fonts: boolean
  /** Make pictures: what pages are shared by, covers of books. */
  images: boolean
  /** The edition published before, whose scripts open tabs may still ask for. */
  previous: string | undefined
}

const BASE_PATH = /^\/(?:(?!\.\.?\/)[A-Za-z0-9._~-]+\/)*$/

/** @throws {Refusal} for an argument or variable that cannot be used */
export function readSettings(argv: readonly string[], env: NodeJS.ProcessEnv): BuildSettings {
  const flags = readFlags(argv)
  const { previous, tombstone = false } = flags
  const preview = flags.preview === true || flags['preview-path'] !== undefined
  const outDir = flags.outDir ?? join(PROJECT_ROOT, preview ? 'dist-preview' : 'dist')
  const folder = preview ? previewFolder(flags['preview-path']) : ''
  return {
    base: `${readBase(env)}${preview ? `${folder}/` : ''}`,
    contentDir: readContentDir(env),
    outDir: safeOutDir(resolve(outDir, folder)),
    tombstone,
    preview,
    publicDir: preview ? undefined : readPublicDir(env),
    fonts: flags['no-fonts'] !== true,
    images: flags['no-images'] !== true,
    previous: previous === undefined ? undefined : editionAt(resolve(previous)),
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
  const named = pathIn(env.CONTENT_DIR)
  const folder = named === '' ? join(PROJECT_ROOT, 'src/content/events') : resolve(named)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Refusal(publishMessages.noContentDir(folder))
  return folder
}

/** A folder of the operator's own, from `PUBLIC_DIR`; the project's `public/` is published anyway. */
function readPublicDir(env: NodeJS.ProcessEnv): string | undefined {
  const named = pathIn(env.PUBLIC_DIR)
  if (named === '') return undefined
  const folder = resolve(named)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Refusal(publishMessages.noPublicDir(folder))
  return folder
}

/** A Windows prompt keeps the quotes and the spaces of `set X="…" && …`. */
const pathIn = (variable = ''): string => variable.trim().replace(/^"(.*)"$/, '$1')

function readFlags(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        outDir: { type: 'string' },
        previous: { type: 'string' },
        tombstone: { type: 'boolean' },
        preview: { type: 'boolean' },
        'preview-path': { type: 'string' },
        'no-fonts': { type: 'boolean' },
        'no-images': { type: 'boolean' },
      },
    }).values
  } catch {
    throw new Refusal(publishMessages.badArguments)
  }
}

function editionAt(folder: string): string {
  if (!isEdition(folder)) throw new Refusal(publishMessages.noPrevious(folder))
  return folder
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
