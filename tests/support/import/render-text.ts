// A text of the corpus as a plain text file holds it. Knows no bytes.
import type { CorpusText } from './corpus.ts'

export function renderText({ lines }: CorpusText): string {
  return lines.map((line) => (line ?? []).map(({ text }) => text).join('')).join('\n')
}
