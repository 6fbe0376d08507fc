// The folder of event files and their images: what is in it, and what does not belong. Reads no file.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileProblem, inFile } from '#content/problems.ts'
import { fileMessages } from './messages.ts'

export interface ContentFolder {
  folder: string
  /** Paths of the event files, by name. */
  eventFiles: readonly string[]
  /** Names of everything in the folder, as they are spelt. */
  names: ReadonlySet<string>
  /** Files that look like events and are none. */
  strays: readonly FileProblem[]
}

// Windows hides what follows the last dot, and its editors add one.
const MISNAMED = /^(?<name>[^.].*)\.json\.txt$|^(?<loud>[^.].*)\.json$/i

export async function openContentFolder(folder: string): Promise<ContentFolder> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  // Editors and macOS leave files of their own, which begin with a dot.
  const events = files.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort()
  const misnamed = files.filter((name) => MISNAMED.test(name) && !events.includes(name))
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const lost = await Promise.all(below.map(async ({ name }) => eventsBelow(join(folder, name), name)))
  return {
    folder,
    eventFiles: events.map((name) => join(folder, name)),
    names: new Set(files),
    strays: [
      ...misnamed.map((name) => stray(name, fileMessages.wrongExtension(name, rightName(name)))),
      ...lost.flat().map((name) => stray(name, fileMessages.inSubfolder)),
    ],
  }
}

async function eventsBelow(folder: string, name: string): Promise<string[]> {
  const files = await readdir(folder)
  return files.filter((file) => file.endsWith('.json')).map((file) => `${name}/${file}`)
}

function rightName(name: string): string {
  const groups = MISNAMED.exec(name)?.groups
  return `${groups?.name ?? groups?.loud}.json`
}

const stray = (file: string, message: string): FileProblem => inFile(file, { field: '', message }, undefined)
