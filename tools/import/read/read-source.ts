// From a file, or what is piped in, to lines: its format is told by its first bytes, not by its name. Knows no roles.
import { extname } from 'node:path'
import { Refusal } from '#tools/command/refusal.ts'
import { importMessages } from '#tools/import/messages.ts'
import { textLines } from '#tools/import/source/text-lines.ts'
import { decodeText } from './decode-text.ts'
import { readPage } from './read-page.ts'
import { readWord } from './read-word.ts'
import type { Source } from './source.ts'

const MOST_LINES = 200_000
const MAGIC: [bytes: string, format: Format][] = [
  ['%PDF', 'pdf'],
  ['\xd0\xcf\x11\xe0', 'doc'],
  ['PK\x03\x04', 'docx'],
  ['PK\x05\x06', 'docx'],
  ['{\\rtf', 'rtf'],
]
type Format = 'pdf' | 'doc' | 'docx' | 'rtf' | 'mhtml' | 'page' | 'text'

/**
 * The lines of a source.
 * @param path undefined for what is piped in
 * @throws {Refusal} for a format that cannot be read, with what to do instead
 */
export async function readSource(
  bytes: Uint8Array,
  path: string | undefined,
  shown: string,
): Promise<Source> {
  const source = await readAs(formatOf(bytes, path), bytes, path, shown)
  if (source.lines.length > MOST_LINES) throw new Refusal(importMessages.manyLines(shown))
  if (source.lines.every(({ text }) => text === '')) throw new Refusal(importMessages.empty(shown))
  return source
}

async function readAs(
  format: Format,
  bytes: Uint8Array,
  path: string | undefined,
  shown: string,
): Promise<Source> {
  switch (format) {
    case 'pdf':
      throw new Refusal(importMessages.pdf(shown))
    case 'doc':
      throw new Refusal(importMessages.oldWord(shown))
    case 'rtf':
      throw new Refusal(importMessages.rtf(shown))
    case 'mhtml':
      throw new Refusal(importMessages.mhtml(shown))
    case 'docx':
      return readWord(bytes, shown)
    case 'page':
      return readPage(bytes, path, shown)
    case 'text': {
      const { lines, doubts } = textLines(decodeText(bytes, shown))
      return { lines, doubts, images: [] }
    }
  }
}

const HEAD_BYTES = 2048
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|meta|body|div|section|article|p|h[1-6]|table|founder-\w+|!--)[\s>]/iu

function formatOf(bytes: Uint8Array, path: string | undefined): Format {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const begin = head.replace(/^(?:ï»¿|ÿþ|þÿ)/u, '')
  const magic = MAGIC.find(([mark]) => [...mark].every((one, at) => bytes[at] === one.charCodeAt(0)))
  if (magic) return magic[1]
  if (
    /^(?:From: |MIME-Version:|Content-Type: multipart\/related)/iu.test(begin) &&
    /multipart\/related/iu.test(begin)
  )
    return 'mhtml'
  const extension = path === undefined ? '' : extname(path).toLowerCase()
  if (extension === '.txt') return 'text'
  // In UTF-16 every second byte of a tag is zero.
  return /^\.x?html?$/u.test(extension) || PAGE.test(begin.replaceAll('\0', '')) ? 'page' : 'text'
}
