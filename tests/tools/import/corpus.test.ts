// The invented texts of tests/fixtures/import in every format: pieces exactly right, role and words; every join told.
import { describe, expect, test } from 'vitest'
import { articlePieces } from '#tests/support/import/article-pieces.ts'
import { type CorpusText, type Format, type Piece, readCorpus } from '#tests/support/import/corpus.ts'
import { ENCODINGS, renderFormat } from '#tests/support/import/render-formats.ts'
import { renderText } from '#tests/support/import/render-text.ts'
import { readSource } from '#tools/import/read/read-source.ts'
import { type Article, readArticle } from '#tools/import/read-article.ts'

const FOLDERS = ['tuning', 'held', 'other']
const FORMATS: readonly Format[] = ['txt', 'docx', 'wechat', 'founder', 'html']

const key = ({ role, text }: Piece): string => `${role}|${text.replace(/\s/gu, '')}`

async function readRendered(text: CorpusText, format: Format): Promise<Article> {
  const { bytes, name } = renderFormat(text, format)
  return readArticle((await readSource(bytes, name, name)).lines)
}

/** The pieces that are not as the fixture says. */
function missing(text: CorpusText, article: Article): string[] {
  const left = articlePieces(article).map(key)
  return text.pieces.map(key).filter((piece) => {
    const at = left.indexOf(piece)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

describe.each(FOLDERS)('the texts of %s', (folder) => {
  const texts = readCorpus(`tests/fixtures/import/${folder}`)

  test.each(FORMATS)('as %s are right in more than 95 of a hundred pieces', async (format) => {
    const meant = texts.filter(({ formats }) => formats.includes(format))
    const wrong: string[] = []
    for (const text of meant) {
      const lost = missing(text, await readRendered(text, format))
      wrong.push(...lost.map((piece) => `${text.name} ${piece.slice(0, 60)}`))
    }
    const all = meant.reduce((sum, { pieces }) => sum + pieces.length, 0)
    expect(all).toBeGreaterThan(0)
    expect({ share: wrong.length / all, wrong }).toMatchObject({ share: expect.toSatisfy(isFew) })
  })

  test('are joined nowhere without a word in the review', async () => {
    for (const text of texts) {
      for (const format of text.formats) {
        const { lead, body, reflections, doubts } = await readRendered(text, format)
        const parts = [...(lead ? [lead] : []), ...body, ...reflections.flatMap((one) => one.body)]
        const joins = parts.flatMap((part) => (part.kind === 'paragraph' ? part.seams : []))
        const told = doubts.map((doubt) => doubt.key)
        expect(joins.filter((seam) => !told.includes(`join.${seam.key}`))).toEqual([])
      }
    }
  })
})

const isFew = (share: number): boolean => share < 0.05

test.each(Object.entries(ENCODINGS))('a text in %s is read like any other', async (_, encode) => {
  for (const text of readCorpus('tests/fixtures/import/tuning')) {
    const words = renderText(text)
    const plain = await readSource(new TextEncoder().encode(words), 'a.txt', 'a.txt')
    const coded = await readSource(encode(words), 'a.txt', 'a.txt')
    expect(coded.lines.map(({ text: own }) => own)).toEqual(plain.lines.map(({ text: own }) => own))
  }
})
