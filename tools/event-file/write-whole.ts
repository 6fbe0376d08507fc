// Puts a text in a file, whole or not at all. Knows nothing of what it says.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#tools/command/refusal.ts'
import { fileMessages } from './messages.ts'

/**
 * Through a file beside it and a rename: who reads the folder sees the old file or the new one.
 * @param refusal what to say when the disk does not take it
 * @throws {Refusal} with that
 */
export function writeWhole(
  file: string,
  content: string | Uint8Array,
  refusal: (file: string, reason: string) => string = fileMessages.unwritable,
): void {
  const half = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    writeFileSync(half, content, { flush: true })
    renameSync(half, file)
  } catch (error) {
    if (existsSync(half)) rmSync(half)
    throw new Refusal(refusal(file, reasonOf(error)))
  }
}

/** What the system calls a failure of the disk: ENOSPC. */
export function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
