import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cutPicture } from '#tools/publish/figures/cut-picture.ts'

/** A red left half and a blue right one. */
function halves(width: number, height: number) {
  const half = { create: { width: width / 2, height, channels: 3, background: '#f00' } } as const
  return sharp({ create: { width, height, channels: 3, background: '#00f' } }).composite([
    { input: half, left: 0, top: 0 },
  ])
}

async function colourAt(image: Uint8Array, left: number, top: number): Promise<number[]> {
  const pixel = await sharp(image).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
  return [...pixel].map((value) => Math.round(value / 255))
}

test('a photograph comes in four widths and two formats, and once in its own kind', async () => {
  const { width, height, files, plain } = await cutPicture(
    await halves(2000, 1000).jpeg().toBuffer(),
    'a.jpg',
  )
  expect([width, height]).toEqual([2000, 1000])
  expect(files.map((file) => `${file.width} ${file.format}`)).toEqual(
    [480, 800, 1200, 1600].flatMap((each) => [`${each} avif`, `${each} webp`]),
  )
  for (const { bytes, width: wanted, format } of files) {
    const made = await sharp(bytes).metadata()
    expect([made.width, made.format]).toEqual([wanted, format === 'avif' ? 'heif' : 'webp'])
  }
  expect(await sharp(plain).metadata()).toMatchObject({ width: 1200, height: 600, format: 'jpeg' })
}, 60_000)

test('nothing is made wider than it is', async () => {
  const { files, plain } = await cutPicture(await halves(600, 300).png().toBuffer(), 'a.png')
  expect(files.map((file) => file.width)).toEqual([480, 480, 600, 600])
  expect(await sharp(plain).metadata()).toMatchObject({ width: 600, format: 'png' })
}, 60_000)

test('a camera held on its side gives an upright image, and nothing tells of the camera or of the place', async () => {
  const image = await halves(400, 200)
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '39/1' } })
    .jpeg()
    .toBuffer()
  expect((await sharp(image).metadata()).exif).toBeDefined()
  const { width, height, files, plain } = await cutPicture(image, 'a.jpg')
  expect([width, height]).toEqual([200, 400])
  for (const bytes of [plain, ...files.map((file) => file.bytes)]) {
    const { exif, icc, orientation = 1 } = await sharp(bytes).metadata()
    expect({ exif, icc, orientation }).toEqual({ exif: undefined, icc: undefined, orientation: 1 })
    // Turned to the right, the left half is the upper one.
    expect(await colourAt(bytes, 100, 50)).toEqual([1, 0, 0])
    expect(await colourAt(bytes, 100, 350)).toEqual([0, 0, 1])
  }
}, 60_000)

test('a GIF may move, so it stays as it is', async () => {
  const image = await halves(100, 50).gif().toBuffer()
  const { width, files, plain } = await cutPicture(image, 'a.gif')
  expect({ width, files }).toEqual({ width: 100, files: [] })
  expect(plain).toBe(image)
})

test('what is cut short is no image', async () => {
  const whole = await halves(2000, 1000).jpeg().toBuffer()
  await expect(cutPicture(whole.subarray(0, whole.length / 2), 'a.jpg')).rejects.toThrow()
})
