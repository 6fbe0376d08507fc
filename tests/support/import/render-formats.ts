// A text of the corpus as the files an editor might have: five formats, and plain text in five encodings. Knows no roles.
import iconv from 'iconv-lite'
import type { CorpusText, Format } from './corpus.ts'
import { renderDocx } from './render-docx.ts'
import { renderFounder, renderPage, renderWechat } from './render-pages.ts'
import { renderText } from './render-text.ts'

export interface RenderedFile {
  /** With its usual ending. */
  name: string
  bytes: Uint8Array
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export function renderFormat(text: CorpusText, format: Format): RenderedFile {
  switch (format) {
    case 'txt':
      return { name: 'a.txt', bytes: utf8(renderText(text)) }
    case 'docx':
      return { name: 'a.docx', bytes: renderDocx(text) }
    case 'wechat':
      return { name: 'a.html', bytes: utf8(renderWechat(text)) }
    case 'founder':
      return { name: 'b.html', bytes: utf8(renderFounder(text)) }
    case 'html':
      return { name: 'c.html', bytes: utf8(renderPage(text)) }
  }
}

/** What an office's Notepad makes of a text. */
export const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8 with BOM, CRLF': (text) => utf8(`\ufeff${text.replaceAll('\n', '\r\n')}`),
  GB18030: (text) => iconv.encode(text.replaceAll('\n', '\r\n'), 'gb18030'),
  'UTF-16 LE with BOM': (text) => iconv.encode(text, 'utf-16le', { addBOM: true }),
  'UTF-16 BE with BOM': (text) => iconv.encode(text, 'utf-16be', { addBOM: true }),
  'UTF-16 LE': (text) => iconv.encode(text, 'utf-16le', { addBOM: false }),
  'UTF-16 BE': (text) => iconv.encode(text, 'utf-16be', { addBOM: false }),
}
