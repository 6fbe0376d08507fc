// From the bytes of a file to its text, or why it is none. Knows nothing of what the text says.
import { readFileSync } from 'node:fs'
import { Refusal } from '#tools/command/refusal.ts'
import { importMessages } from './messages.ts'

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]
const FIRST_PRINTABLE = 0x20
const TAB = 0x09
const CARRIAGE_RETURN = 0x0d

/**
 * The bytes of a file.
 * @param shown its path as the editor wrote it
 * @throws {Refusal} when there is no such file, or it cannot be read
 */
export function readBytes(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Refusal(importMessages.noSuchFile(shown))
    if (code === 'EISDIR') throw new Refusal(importMessages.isFolder(shown))
    throw new Refusal(importMessages.unreadable(shown))
  }
}

/**
 * The text that bytes hold, without a BOM.
 * @throws {Refusal} when they are no text, not UTF-8, or blank
 */
export function decodeText(bytes: Uint8Array, shown: string): string {
  const utf16 = UTF16_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second)
  if (!utf16 && bytes.some(isControl)) throw new Refusal(importMessages.binary(shown))
  const text = decodeUtf8(bytes)
  if (text === undefined) throw new Refusal(importMessages.notUtf8(shown))
  if (text.trim() === '') throw new Refusal(importMessages.empty(shown))
  return text
}

const isControl = (byte: number): boolean => byte < FIRST_PRINTABLE && (byte < TAB || byte > CARRIAGE_RETURN)

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
