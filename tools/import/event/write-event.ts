// Puts files in their places, each whole or not at all. Knows nothing of what an event is.
import { copyFileSync, existsSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '#tools/command/refusal.ts'
import { writeWhole } from '#tools/event-file/write-whole.ts'
import { importMessages } from '#tools/import/messages.ts'

/**
 * Whether a file may be put there, asked before any work is done; true when one stands there.
 * @param source the file that is imported; undefined for what is piped in
 * @throws {Refusal} when its folder is missing, it is a folder, or it is the source itself
 */
export function checkTarget(
  path: string,
  source: string | undefined,
  isSource: (file: string) => string,
): boolean {
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(importMessages.noFolder(folder))
  if (!existsSync(path)) return false
  if (statSync(path).isDirectory()) throw new Refusal(importMessages.isFolder(path))
  if (source !== undefined && realpathSync(path) === realpathSync(source)) throw new Refusal(isSource(path))
  return true
}

/** @throws {Refusal} when the disk does not take it */
export const writeImported = (file: string, content: string | Uint8Array): void =>
  writeWhole(file, content, importMessages.unwritable)

/** The file as it is, beside it under the same name and `.bak`. */
export function backUp(path: string): string {
  const backup = `${path}.bak`
  try {
    copyFileSync(path, backup)
  } catch {
    throw new Refusal(importMessages.unwritable(backup))
  }
  return backup
}

/** Images first, then the event that names them; images written in vain are taken away again. */
export function writeAll(images: ReadonlyMap<string, Uint8Array>, path: string, text: string): void {
  const folder = dirname(path)
  const written: string[] = []
  try {
    for (const [name, bytes] of images) {
      const place = join(folder, name)
      // Its name is made from its bytes: one that stands there is the same.
      if (existsSync(place) && readFileSync(place).equals(bytes)) continue
      writeImported(place, bytes)
      written.push(place)
    }
    writeImported(path, text)
  } catch (error) {
    for (const place of written) rmSync(place, { force: true })
    throw error
  }
}
