// The bytes of a file, or of what is piped in, up to the most an import takes. Knows nothing of what they say.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Refusal } from '#tools/command/refusal.ts'
import { importMessages } from '#tools/import/messages.ts'

const MEGABYTE = 1024 * 1024
/** 20 MB: a newspaper's largest Word file with its photographs. */
export const MOST_BYTES = 20 * MEGABYTE
const CHUNK = 64 * 1024
const STDIN = 0

/**
 * @param path undefined for what is piped in
 * @param shown its path as the editor wrote it
 * @throws {Refusal} when there is no such file, it cannot be read, or is too large
 */
export function readBytes(path: string | undefined, shown: string): Uint8Array {
  const file = path === undefined ? STDIN : open(path, shown)
  try {
    return readAll(file, shown)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(
      codeOf(error) === 'EISDIR' ? importMessages.isFolder(shown) : importMessages.unreadable(shown),
    )
  } finally {
    if (path !== undefined) closeSync(file)
  }
}

function open(path: string, shown: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal(importMessages.noSuchFile(shown))
    throw new Refusal(importMessages.unreadable(shown))
  }
}

function readAll(file: number, shown: string): Uint8Array {
  if (fstatSync(file).size > MOST_BYTES) throw new Refusal(importMessages.tooLarge(shown))
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    const chunk = new Uint8Array(CHUNK)
    const count = readChunk(file, chunk)
    if (count === 0) break
    total += count
    if (total > MOST_BYTES) throw new Refusal(importMessages.tooLarge(shown))
    chunks.push(chunk.subarray(0, count))
  }
  return Buffer.concat(chunks, total)
}

// A pipe that is not ready says EAGAIN; one that was closed by its writer on Windows says EOF.
function readChunk(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk)
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0
      if (codeOf(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
