// Puts a text in a file, whole or not at all. Knows nothing of what it says.
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#tools/command/refusal.ts'
import { fileMessages } from './messages.ts'

/**
 * Through a file beside it and a rename: who reads the folder sees the old file or the new one.
 * @throws {Refusal} when the disk does not take it
 */
export function writeWhole(file: string, text: string): void {
  const half = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`)
  try {
    writeFileSync(half, text, { flush: true })
    renameSync(half, file)
  } catch (error) {
    rmSync(half, { force: true })
    throw new Refusal(fileMessages.unwritable(file, reasonOf(error)))
  }
}

/** What the system calls a failure of the disk: ENOSPC. */
export function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
