import { expect, test } from 'vitest'
import { packOfFile } from '#content/paths.ts'
import { COMMON_CHARACTERS } from '#tools/publish/fonts/common-characters.ts'
import { createSongFaces } from '#tools/publish/fonts/song-faces.ts'

const WOFF2 = 'wOF2'

function facesOf() {
  const published = new Map<string, Uint8Array>()
  return {
    published,
    faces: createSongFaces(async (path, bytes) => {
      published.set(path, bytes)
    }),
  }
}

const characters =
  (text: string, heads = '') =>
  () => ({ text: new Set(text), heads: new Set(heads) })

test('all groups share one base; each has what it lacks, and its heads in bold', async () => {
  const { faces, published } = facesOf()
  const [base, own, heads, ...rest] = await faces(
    'event/dushu-2021',
    characters('大家读书，鸾翔凤翥', '春天'),
  )
  const [again] = await faces('front', characters('大家读书'))
  expect(again).toBe(base)
  expect([base, own, heads].map((face) => packOfFile(face ?? ''))).toEqual([
    'front',
    'event/dushu-2021',
    'event/dushu-2021',
  ])
  expect([base, own, heads].map((face) => face?.slice(-9))).toEqual(['400.woff2', '400.woff2', '700.woff2'])
  expect(rest).toEqual([])
  expect(
    [...published]
      .filter(([path]) => path.endsWith('.woff2'))
      .every(([, bytes]) => Buffer.from(bytes).toString('latin1', 0, 4) === WOFF2),
  ).toBe(true)
  expect(published.get(own ?? '')?.length).toBeLessThan(2500)
  expect(published.get(base ?? '')?.length).toBeLessThan(115_000)
}, 30_000)

test('a group of common characters has no face of its own', async () => {
  const { faces } = facesOf()
  expect(await faces('event/a', characters('的一是不了'))).toHaveLength(1)
}, 30_000)

test('a face is named by its content and comes with its licence', async () => {
  const first = facesOf()
  const second = facesOf()
  const group = characters('鸾翔凤翥')
  expect(await first.faces('event/a', group)).toEqual(await second.faces('event/a', group))
  expect(await first.faces('event/b', characters('鸾翔'))).not.toEqual(
    await second.faces('event/b', characters('鸾凤')),
  )
  const licence = first.published.get('/assets/song/OFL.txt')
  expect(Buffer.from(licence ?? '').toString()).toContain('SIL Open Font License, Version 1.1')
}, 30_000)

test('the base holds ASCII, every mark of Chinese text and about six hundred characters, none of them twice', () => {
  const han = [...COMMON_CHARACTERS].filter((character) => /\p{Script=Han}/u.test(character))
  expect(han.length).toBeGreaterThan(570)
  expect(han.length).toBeLessThan(630)
  for (const mark of `${'az09 AZ'}，。、；：！？“”‘’（）《》〈〉【】—…·%`)
    expect(COMMON_CHARACTERS).toContain(mark)
})
