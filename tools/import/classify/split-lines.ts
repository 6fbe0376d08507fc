// Takes a jump line printed at the end or the head of a text line apart from it. Knows no roles.
import type { SourceLine } from '#tools/import/source/lines.ts'
import { splitJump } from './notices.ts'

export function splitLines(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line) => {
    const { before, words, after } = splitJump(line.text)
    if ((before === '' && after === '') || words === '' || line.given !== undefined) return [line]
    const piece = (text: string, suffix: string): SourceLine => ({
      ...line,
      text,
      key: `${line.key}${suffix}`,
      hints: {},
      gap: false,
    })
    return [
      ...(before === '' ? [] : [piece(before, '-before')]),
      { ...line, text: words.trim() },
      ...(after === '' ? [] : [piece(after, '-after')]),
    ]
  })
}
