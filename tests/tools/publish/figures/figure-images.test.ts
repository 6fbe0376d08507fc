import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packOfPicture } from '#content/paths.ts'
import { anEvent } from '#tests/support/events.ts'
import { literalSource } from '#tests/support/literal-source.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { createFigureImages } from '#tools/publish/figures/figure-images.ts'
import { withPictures } from '#tools/publish/figures/with-pictures.ts'

const PHOTO = readFileSync('tests/fixtures/events/reading-room.jpg')

function publishing() {
  const published: { path: string; kept: boolean }[] = []
  const folder = temporaryFolder({ 'room.jpg': PHOTO })
  const pictures = createFigureImages(folder, async (_, path, __, kept) => {
    published.push({ path, kept })
  })
  return { published, pictures }
}

test('an image is published once in all its kinds, and one of them is kept', async () => {
  const { published, pictures } = publishing()
  const [first, again] = await Promise.all([pictures('dushu', 'room.jpg'), pictures('dushu', 'room.jpg')])
  expect(again).toBe(first)
  expect(first).toMatchObject({ width: 640, height: 400, widths: [480, 640], kept: 640 })
  const hash = first?.hash
  expect(published.map(({ path }) => path)).toEqual([
    '/dushu/room.jpg',
    `/assets/figures/dushu/${hash}-480.avif`,
    `/assets/figures/dushu/${hash}-480.webp`,
    `/assets/figures/dushu/${hash}-640.avif`,
    `/assets/figures/dushu/${hash}.webp`,
  ])
  const [kept] = published.filter((file) => file.kept).map(({ path }) => path)
  for (const { path } of published.slice(1))
    expect(packOfPicture(path)).toEqual({ pack: 'event/dushu', file: kept })
}, 30_000)

test('a figure says what is published of its image', async () => {
  const { pictures } = publishing()
  const figure = { type: 'figure', id: 'p00000f', src: 'room.jpg', alt: '图书室' } as const
  const event = anEvent({ report: { blocks: [figure] } })
  const data = await withPictures(literalSource([event]), pictures).report(event.slug)
  expect(data?.blocks).toEqual([{ ...figure, picture: expect.objectContaining({ width: 640, height: 400 }) }])
}, 30_000)
