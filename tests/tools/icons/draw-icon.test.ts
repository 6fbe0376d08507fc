import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { drawIcon } from '#tools/icons/draw-icon.ts'
import { ICON_FILES } from '#tools/icons/icon-files.ts'

const GROUND = [0xa8, 0x28, 0x1c, 255]
const read = (name: string): Buffer => readFileSync(join(PROJECT_ROOT, 'public', name))
const source = read('icon.svg').toString()

/** Everything a PNG says: its parts before the picture, and the picture unpacked, for zlib may pack it otherwise elsewhere. */
function said(png: Buffer): string[] {
  const picture = png.indexOf('IDAT')
  const end = png.indexOf('IEND', picture) - 8
  return [png.subarray(0, picture - 4), inflateSync(png.subarray(picture + 4, end))].map((part) =>
    part.toString('base64'),
  )
}

interface Picture {
  width: number
  height: number
  at(x: number, y: number): number[]
}

/** A PNG as another program reads it. */
function open(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const href = `data:image/png;base64,${png.toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`
  const { pixels } = new Resvg(svg).render()
  return { width, height, at: (x, y) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)] }
}

const corners = ({ width, height, at }: Picture): number[][] => [
  at(0, 0),
  at(width - 1, 0),
  at(0, height - 1),
  at(width - 1, height - 1),
]

function drawn(purpose: string): Picture {
  const icon = ICON_FILES.find((each) => each.purpose === purpose)
  if (!icon) throw new Error(purpose)
  return open(drawIcon(source, icon))
}

describe.each(ICON_FILES)('$file', (icon) => {
  test('is what npm run icons makes of icon.svg, and small', () => {
    const committed = read(icon.file)
    expect(said(committed)).toEqual(said(drawIcon(source, icon)))
    expect(committed.length).toBeLessThan(6000)
  })

  test('is as large as it says', () => {
    expect(open(read(icon.file))).toMatchObject({ width: icon.size, height: icon.size })
  })
})

test('an ordinary icon has clear corners, one ground and the mark on it', () => {
  const icon = drawn('any')
  expect(corners(icon)).toEqual(Array(4).fill([0, 0, 0, 0]))
  expect(icon.at(96, 5)).toEqual(GROUND)
  expect(icon.at(75, 100)).toEqual([0xfb, 0xf8, 0xf1, 255])
})

test('a maskable icon has its ground everywhere and its mark within the circle all masks leave', () => {
  const { width, height, at } = drawn('maskable')
  let farthest = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isGround = at(x, y).join() === GROUND.join()
      if (!isGround) farthest = Math.max(farthest, Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2))
    }
  }
  expect(farthest).toBeGreaterThan(width * 0.2)
  expect(farthest).toBeLessThanOrEqual(width * 0.4)
})

test('a monochrome icon is a white mark on nothing', () => {
  const { width, at } = drawn('monochrome')
  const row = Array.from({ length: width }, (_, x) => at(x, width / 2).join())
  expect(row).toContain('0,0,0,0')
  expect(row).toContain('255,255,255,255')
  expect(row).not.toContain(GROUND.join())
})

test('the icon of iOS is opaque to the corners', () => {
  expect(corners(drawn('touch'))).toEqual(Array(4).fill(GROUND))
})

test('a drawing of another kind is refused', () => {
  const [icon] = ICON_FILES.slice(2)
  expect(() => icon && drawIcon('<svg viewBox="0 0 10 10"><circle r="5"/></svg>', icon)).toThrow('icon.svg')
})
