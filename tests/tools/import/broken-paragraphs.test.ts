// What a column break can do: every paragraph of the first text, broken at every place, is whole again.
import { describe, expect, test } from 'vitest'
import { type Article, readArticle } from '#tools/import/read-article.ts'
import { isFinished } from '#tools/import/seam.ts'
import { healedText } from './first-text.ts'

/** All that an article says, in order, one string for each block; equal for equal articles whatever their lines. */
function said({ lead, headline, kicker, title, body, reflections }: Article): string[] {
  const titleWords = (one: typeof title) => (one?.lines ?? []).map(({ text }) => text).join('/')
  const parts = (all: typeof body) =>
    all.map((part) =>
      part.kind === 'paragraph' ? part.text : `小标题 ${titleWords({ ...part, kind: 'title' })}`,
    )
  return [
    lead?.text ?? '',
    ...[headline, kicker, title].map(titleWords),
    ...parts(body),
    ...reflections.flatMap((one) => [titleWords(one.title), ...parts(one.body)]),
  ]
}

const whole = said(readArticle(healedText))
const { lead, body, reflections } = readArticle(healedText)
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
        return said(readArticle(broken)).join('\n') !== whole.join('\n')
      })
      .map((at) => ({
        left: healedText.slice(start, at),
        right: healedText.slice(at, start + paragraph.length),
      }))
  })
}

describe.each([
  ['a blank line', '\n\n'],
  ['a line end', '\n'],
  ['a line end of Windows and an indent', '\r\n\r\n\u3000\u3000'],
])('a paragraph broken by %s', (_, lineBreak) => {
  test('is whole again wherever it was broken, but after a full stop and before a list of points', () => {
    const failures = unhealed(lineBreak)
    const afterStop = failures.filter(({ left }) => isFinished(left))
    const others = failures.filter(({ left }) => !isFinished(left))
    expect(paragraphs).toHaveLength(17)
    expect(paragraphs.join('').length - paragraphs.length).toBe(2508)
    expect(afterStop.map(({ left }) => left.slice(-1))).toEqual(Array.from({ length: 24 }, () => '。'))
    expect(others.map(({ left, right }) => `${left.slice(-6)}|${right.slice(0, 4)}`)).toEqual([
      '做得还不够：|一是在日',
    ])
  })
})
