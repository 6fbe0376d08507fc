// What a column break can do: every paragraph of the first text, broken at every place, is whole again.
import { describe, expect, test } from 'vitest'
import { articlePieces } from '#tests/support/import/article-pieces.ts'
import { readArticle } from '#tools/import/read-article.ts'
import { textLines } from '#tools/import/source/text-lines.ts'
import { healedText } from './first-text.ts'

const read = (text: string) => readArticle(textLines(text).lines)

/** All that an article says, one string for each piece; equal for equal articles whatever their lines. */
const said = (text: string): string[] => articlePieces(read(text)).map((one) => `${one.role} ${one.text}`)

const whole = said(healedText)
const { lead, body, reflections } = read(healedText)
const paragraphs = [...(lead ? [lead] : []), ...body, ...reflections.flatMap((one) => one.body)].flatMap(
  (part) => (part.kind === 'paragraph' ? [part.text] : []),
)

/** The breaks that the importer does not heal exactly, as `left|right` of each. */
function unhealed(lineBreak: string): { left: string; right: string }[] {
  return paragraphs.flatMap((paragraph) => {
    const start = healedText.indexOf(paragraph)
    return Array.from({ length: paragraph.length - 1 }, (_, at) => start + at + 1)
      .filter((at) => {
        const broken = `${healedText.slice(0, at)}${lineBreak}${healedText.slice(at)}`
        return said(broken).join('\n') !== whole.join('\n')
      })
      .map((at) => ({
        left: healedText.slice(start, at),
        right: healedText.slice(at, start + paragraph.length),
      }))
  })
}

// Where blank lines part paragraphs, a bare line end parts none: then even a break after a full stop is healed.
describe.each([
  ['a blank line', '\n\n', 24],
  ['a line end', '\n', 0],
  ['a line end of Windows and an indent', '\r\n\r\n\u3000\u3000', 24],
])('a paragraph broken by %s', (_, lineBreak, lost) => {
  test('is whole again wherever it was broken, but after a full stop that nothing tells from an end', () => {
    const failures = unhealed(lineBreak)
    expect(paragraphs).toHaveLength(17)
    expect(paragraphs.join('').length - paragraphs.length).toBe(2508)
    expect(failures.map(({ left }) => left.slice(-1))).toEqual(Array.from({ length: lost }, () => '。'))
  })
})
