// Takes apart what is printed on one line with text and is none: a jump line, who speaks. Knows no roles.
import type { Doubt } from '#tools/import/doubt.ts'
import { importMessages } from '#tools/import/messages.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { splitJump } from './notices.ts'
import { printedSharer } from './printed-byline.ts'

export function splitLines(source: readonly SourceLine[]): { lines: SourceLine[]; doubts: Doubt[] } {
  const doubts: Doubt[] = []
  const lines = source.flatMap(jumpApart).flatMap((line) => sharerApart(line, doubts))
  return { lines, doubts }
}

const piece = (line: SourceLine, text: string, suffix: string): SourceLine => ({
  ...line,
  text,
  key: `${line.key}${suffix}`,
  hints: {},
  gap: false,
})

function jumpApart(line: SourceLine): SourceLine[] {
  const { before, words, after } = splitJump(line.text)
  if ((before === '' && after === '') || words === '' || line.given !== undefined) return [line]
  return [
    ...(before === '' ? [] : [piece(line, before, '-before')]),
    { ...line, text: words.trim() },
    ...(after === '' ? [] : [piece(line, after, '-after')]),
  ]
}

function sharerApart(line: SourceLine, doubts: Doubt[]): SourceLine[] {
  if (line.given !== undefined || line.image !== undefined) return [line]
  const sharer = printedSharer(line.text)
  if (sharer === '') return [line]
  doubts.push({
    lines: [line.number],
    message: importMessages.doubtSharerApart(sharer),
    key: `role.${line.key}`,
  })
  const words = line.text.slice(0, line.text.length - sharer.length).trimEnd()
  return [{ ...line, text: words }, piece(line, sharer, '-signed')]
}
