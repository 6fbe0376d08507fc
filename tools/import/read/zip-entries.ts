// The files in a zip, none unpacked before all are known to be small. Knows nothing of Word.
import { inflateRawSync } from 'node:zlib'
import { Refusal } from '#tools/command/refusal.ts'
import { importMessages } from '#tools/import/messages.ts'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff
const MOST_ENTRIES = 5000
/** Unpacked, all together: five times what the packed file may have. */
const MOST_UNPACKED = 100 * 1024 * 1024
const ZIP64 = 0xffffffff
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

interface Entry {
  name: string
  flags: number
  method: number
  packed: number
  size: number
  offset: number
}

/**
 * The files whose names `wanted` accepts, by name. Sizes are first added up as the zip declares them, then enforced.
 * @throws {Refusal} when it is damaged, encrypted, or would unpack to too much
 */
export function zipEntries(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  shown: string,
): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged = () => new Refusal(importMessages.damagedWord(shown))
  try {
    const entries = listEntries(view, bytes)
    if (entries.some(({ flags }) => (flags & ENCRYPTED) !== 0))
      throw new Refusal(importMessages.lockedWord(shown))
    const declared = entries.reduce((sum, { size }) => sum + size, 0)
    if (entries.length > MOST_ENTRIES || declared > MOST_UNPACKED)
      throw new Refusal(importMessages.zipBomb(shown))
    let left = MOST_UNPACKED
    const files = new Map<string, Uint8Array>()
    for (const entry of entries.filter(({ name }) => wanted(name))) {
      const file = unpack(view, bytes, entry, left, shown)
      left -= file.length
      files.set(entry.name, file)
    }
    return files
  } catch (error) {
    throw error instanceof Refusal ? error : damaged()
  }
}

function listEntries(view: DataView, bytes: Uint8Array): Entry[] {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let nth = 0; nth < count; nth += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('no entry here')
    const nameLength = view.getUint16(at + 28, true)
    const size = view.getUint32(at + 24, true)
    const packed = view.getUint32(at + 20, true)
    if (size === ZIP64 || packed === ZIP64) throw new RangeError('zip64')
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed,
      size,
      offset: view.getUint32(at + 42, true),
    })
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new RangeError('no end of a zip')
}

function unpack(view: DataView, bytes: Uint8Array, entry: Entry, most: number, shown: string): Uint8Array {
  const { offset, packed, method, size } = entry
  if (view.getUint32(offset, true) !== LOCAL) throw new RangeError('no file here')
  const begin = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(begin, begin + packed)
  if (method === STORED) return data
  if (method !== DEFLATED) throw new RangeError('unknown packing')
  // A file may unpack to more than it declares: it is stopped there.
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, Math.min(size, most)) })
  } catch (error) {
    const over = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    if (over) throw new Refusal(importMessages.zipBomb(shown))
    throw error
  }
}
