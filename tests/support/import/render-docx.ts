// A text of the corpus as an office's Word file: centred bold titles, no styles. Knows no zip.
import type { CorpusText, TaggedLine } from './corpus.ts'
import { makeDocx, type WordParagraph } from './make-docx.ts'

const LOOKS: Readonly<Record<string, Omit<WordParagraph, 'text'>>> = {
  H: { align: 'center', bold: true, size: 22 },
  K: { align: 'center', size: 16 },
  T: { align: 'center', bold: true, size: 18 },
  B: { align: 'center', size: 12 },
  S: { align: 'center', bold: true, size: 16 },
  R: { align: 'center', bold: true, size: 16 },
  V: { align: 'center', size: 12 },
  s: { bold: true, size: 12 },
  C: { align: 'center', size: 10.5 },
  D: { align: 'right', size: 12 },
  E: { align: 'right', size: 10.5 },
}
const BODY: Omit<WordParagraph, 'text'> = { size: 12, indent: true }

export function renderDocx({ lines }: CorpusText): Uint8Array {
  return makeDocx(lines.map((line) => (line === undefined ? {} : paragraph(line))))
}

function paragraph(parts: readonly TaggedLine[]): WordParagraph {
  const [first] = parts
  const text = parts
    .map((part) => part.text)
    .join('')
    .trim()
  // The second half of a paragraph was pasted as a paragraph of its own, with the indent all have.
  return { text, ...(LOOKS[first?.tag ?? ''] ?? BODY) }
}
