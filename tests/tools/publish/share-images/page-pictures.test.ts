// The pictures of pages as they are published: size, weight, one seal for all who share it.
import { describe, expect, test, vi } from 'vitest'
import type { Event } from '#content/schema/event.ts'
import { anEvent, aParagraph, aReflection } from '#tests/support/events.ts'
import { SITE } from '#tests/support/literal-source.ts'
import { articlesOf } from '#tools/publish/articles.ts'
import { createPictures } from '#tools/publish/share-images/page-pictures.ts'
import { openPainter } from '#tools/publish/share-images/painter.ts'
import { articleSubject, siteSubject } from '#tools/publish/share-images/subjects.ts'
import { fixedWordsDrawn, wordsDrawn } from '#tools/publish/share-images/words-drawn.ts'

// Fonts are cut and pictures drawn in earnest: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) })

async function picturesOf(event: Event) {
  const painter = openPainter(wordsDrawn(event), fixedWordsDrawn(SITE))
  const pictures = createPictures(painter, SITE)
  const made = []
  for (const article of articlesOf(event))
    made.push(await pictures({ path: article.path, title: '', article }))
  await painter.close()
  return made
}

describe('the pictures of a page', () => {
  const crowded = anEvent({
    headline: {
      lines: Array.from({ length: 6 }, () => ['春天读书会走进城南医院图书室', '三十位职工同读一本书']),
    },
    reflections: ['a', 'b', 'c'].map((slug, at) =>
      aReflection({ slug, blocks: [aParagraph({ id: `p0000a${at}` })] }),
    ),
  })

  test('are one of 1200 × 630 in at most 60 kB, and a square seal of 300', async () => {
    const files = (await picturesOf(crowded)).flatMap((made) => made.files)
    const shares = files.filter(({ path }) => path.endsWith('/share.png'))
    expect(shares.map(({ path }) => path)).toEqual(articlesOf(crowded).map(({ path }) => `${path}share.png`))
    for (const { content } of shares) {
      expect(sizeOf(Buffer.from(content))).toEqual({ width: 1200, height: 630 })
      expect(content.length).toBeLessThanOrEqual(60_000)
    }
    const seal = files.find(({ path }) => path.startsWith('/assets/seal-'))
    expect(sizeOf(Buffer.from(seal?.content ?? ''))).toEqual({ width: 300, height: 300 })
  })

  test('share a seal, which is published once', async () => {
    const [report, ...reflections] = await picturesOf(crowded)
    expect(new Set(reflections.map(({ seal }) => seal)).size).toBe(1)
    expect(report?.seal).not.toBe(reflections[0]?.seal)
    const seals = [report, ...reflections]
      .flatMap((made) => made?.files ?? [])
      .filter(({ path }) => /seal/.test(path))
    expect(seals).toHaveLength(2)
  })

  test('are not drawn again for the next build', async () => {
    await picturesOf(crowded)
    const painter = openPainter('')
    const pictures = createPictures(painter, SITE)
    for (const article of articlesOf(crowded)) await pictures({ path: article.path, title: '', article })
    expect(painter.counts()).toEqual([0, 6])
    await painter.close()
  })
})

describe('what a picture says', () => {
  const [report, reflection] = articlesOf(anEvent())

  test('is of a report: the event, its title, who speaks, who wrote it and when', () => {
    expect(report && articleSubject(report, SITE)).toMatchObject({
      above: '春天读书会',
      seals: ['李', '欧阳'],
      name: '李明、欧阳兰的心得',
      note: '陈晓　2021年4月23日',
      siteName: '读书与心得',
    })
  })

  test('is of a report nobody answered: who wrote it', () => {
    const [alone] = articlesOf(anEvent({ reflections: [], about: undefined, publisher: undefined }))
    expect(alone && articleSubject(alone, SITE)).toMatchObject({
      above: '',
      seals: [],
      name: '陈晓',
      note: '2021年4月23日',
    })
  })

  test('is of a reflection: who speaks, with affiliation and post', () => {
    expect(reflection && articleSubject(reflection, SITE)).toMatchObject({
      above: '心得分享',
      seals: ['李'],
      name: '李明',
      note: '城南医院护士',
    })
  })

  test('is of a page of the site: its name and its line', () => {
    expect(siteSubject('/archive/2021/04/', '2021年4月的报道', SITE)).toMatchObject({
      seals: ['心'],
      name: '读书与心得',
      note: '一起读，一起想',
    })
  })
})
