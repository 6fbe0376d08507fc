// From plain text to lines; indents and centring by blanks are hints. Knows nothing of files.
import type { Doubt } from '#tools/import/doubt.ts'
import { importMessages } from '#tools/import/messages.ts'
import { cleanText } from './clean-text.ts'
import { type BareLine, keyLines, type SourceLine } from './lines.ts'

export interface LinesOfText {
  lines: SourceLine[]
  doubts: Doubt[]
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u

export function textLines(text: string): LinesOfText {
  const lines: BareLine[] = []
  const odd: number[] = []
  let gap = true
  for (const [index, raw] of text.split(LINE_BREAK).entries()) {
    const clean = cleanText(raw)
    if (clean.odd) odd.push(index + 1)
    if (clean.text === '') {
      gap = true
      continue
    }
    const hints = { ...(clean.indent && { indent: true }), ...(clean.centred && { centred: true }) }
    lines.push({ number: index + 1, text: clean.text, gap, hints })
    gap = false
  }
  const doubts = odd.length > 0 ? [{ lines: odd, message: importMessages.doubtOddCharacters }] : []
  return { lines: keyLines(lines), doubts }
}
