// Puts an event's JSON in its file, whole or not at all. Knows nothing of what an event is.
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#tools/command/refusal.ts'
import { importMessages } from './messages.ts'

/**
 * Whether the file may be written, asked before any work is done; true when it will replace another.
 * @throws {Refusal} when its folder is missing, it is a folder, it is the source itself, or it stands and `force` is not set
 */
export function checkTarget(path: string, source: string, force: boolean): boolean {
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Refusal(importMessages.noFolder(folder))
  }
  if (!existsSync(path)) return false
  if (statSync(path).isDirectory()) throw new Refusal(importMessages.isFolder(path))
  if (realpathSync(path) === realpathSync(source)) throw new Refusal(importMessages.outIsSource(path))
  if (!force) throw new Refusal(importMessages.exists(path))
  return true
}

/**
 * Writes through a file beside it and a rename: a reader of the folder sees the old file or the new one, never a half.
 * @throws {Refusal} when the disk does not take it
 */
export function writeWhole(path: string, text: string): void {
  const half = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    writeFileSync(half, text, { flush: true })
    renameSync(half, path)
  } catch {
    if (existsSync(half)) rmSync(half)
    throw new Refusal(importMessages.unwritable(path))
  }
}
