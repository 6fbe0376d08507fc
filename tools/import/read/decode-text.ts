// From the bytes of a text file to its text, in whichever encoding Chinese offices save. Knows nothing of what it says.
import iconv from 'iconv-lite'
import { Refusal } from '#tools/command/refusal.ts'
import { importMessages } from '#tools/import/messages.ts'

const FIRST_PRINTABLE = 0x20
const TAB = 0x09
const CARRIAGE_RETURN = 0x0d
const SAMPLE = 20_000
const MOSTLY = 0.9

/**
 * The text that bytes hold, without a BOM: UTF-8, UTF-16 of either order with or without BOM, or GB18030.
 * @throws {Refusal} when they are no text, in none of these, or blank
 */
export function decodeText(bytes: Uint8Array, shown: string): string {
  if (bytes.length === 0) throw new Refusal(importMessages.empty(shown))
  const text = decode(bytes)
  if (text === undefined)
    throw new Refusal(isBinary(bytes) ? importMessages.binary(shown) : importMessages.unknownEncoding(shown))
  if (text.trim() === '') throw new Refusal(importMessages.empty(shown))
  return text
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'le')
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'be')
  if (!isBinary(bytes)) {
    const utf8 = decodeUtf8(bytes)
    if (utf8 !== undefined) return utf8
  }
  // A line end is 0A 00 in UTF-16: bytes that no other text has.
  const orders = (['le', 'be'] as const).map((order) => utf16(bytes, order))
  const likely = bytes.length % 2 === 0 ? orders.find(isChinese) : undefined
  if (likely !== undefined) return likely
  if (isBinary(bytes) || !isCommonGb(bytes)) return undefined
  const gb = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'gb18030')
  return gb.includes('\ufffd') ? undefined : gb
}

const utf16 = (bytes: Uint8Array, order: 'le' | 'be'): string => {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return new TextDecoder(`utf-16${order}`).decode(even)
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const isControl = (byte: number): boolean => byte < FIRST_PRINTABLE && (byte < TAB || byte > CARRIAGE_RETURN)
const isBinary = (bytes: Uint8Array): boolean => bytes.some(isControl)

const USUAL = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u203f\u0020-\u007e\u00b7\r\n\t]/gu
const HAN = /[\u4e00-\u9fff]/gu

/** Nearly all of it is what a Chinese text is made of, and some of it is Chinese. */
function isChinese(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const usual = sample.match(USUAL)?.length ?? 0
  return usual >= sample.length * MOSTLY && (sample.match(HAN)?.length ?? 0) > sample.length / 3
}

const COMMON_FROM = 0xb0
const COMMON_TO = 0xd7
const MARKS = [0xa1, 0xa3, 0xa2, 0xa4, 0xa6, 0xa8, 0xa9, 0xaa]

/** Most double bytes are of GB's 3,755 commonest characters or its marks: Big5 read as GB is not so. */
function isCommonGb(bytes: Uint8Array): boolean {
  let pairs = 0
  let common = 0
  let at = 0
  for (const end = Math.min(bytes.length - 1, SAMPLE); at < end; at += 1) {
    const lead = bytes[at] ?? 0
    const trail = bytes[at + 1] ?? 0
    if (lead < 0x80) continue
    pairs += 1
    const plain = trail >= 0xa1
    if (plain && ((lead >= COMMON_FROM && lead <= COMMON_TO) || MARKS.includes(lead))) common += 1
    at += 1
  }
  return pairs > 0 && common >= pairs * 0.75
}
