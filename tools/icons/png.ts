// Writes a picture of at most sixteen colours as a small PNG: half a byte a pixel. Knows nothing of what it shows.
import { crc32, deflateSync } from 'node:zlib'

/** Red, green, blue and opacity, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const BITS = 4
const INDEXED = 3

/** @returns `steps` colours from one to another, both included */
export function ramp(from: Colour, to: Colour, steps: number): Colour[] {
  return Array.from({ length: steps }, (_, step) => {
    const between = (at: 0 | 1 | 2 | 3) => Math.round(from[at] + ((to[at] - from[at]) * step) / (steps - 1))
    return [between(0), between(1), between(2), between(3)]
  })
}

/**
 * @param pixels four bytes each, row by row, red, green and blue multiplied by the opacity
 * @param width an even number of pixels
 * @param palette at most sixteen colours; each pixel takes the nearest
 * @param effort of zlib, 1 to 9
 */
export function encodePng(pixels: Uint8Array, width: number, palette: readonly Colour[], effort = 9): Buffer {
  const height = pixels.length / 4 / width
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([BITS, INDEXED, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(([, , , alpha]) => alpha))),
    chunk('IDAT', deflateSync(indexRows(pixels, width, height, palette), { level: effort, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Two pixels a byte; each row begins with the byte that says it is not filtered. */
function indexRows(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly Colour[],
): Uint8Array {
  const nearest = nearestOf(palette)
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  const rowLength = 1 + width / 2
  const rows = new Uint8Array(height * rowLength)
  // Pictures are mostly ground: a pixel like the one before needs no look-up.
  let before = -1
  let index = 0
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const pixel = view.getUint32((row * width + column) * 4)
      if (pixel !== before) index = nearest(pixel)
      before = pixel
      const at = row * rowLength + 1 + (column >> 1)
      rows[at] = (rows[at] ?? 0) | (column % 2 === 0 ? index << BITS : index)
    }
  }
  return rows
}

/** @returns finds the index of a pixel: red, green, blue and opacity in one number */
function nearestOf(palette: readonly Colour[]): (pixel: number) => number {
  const colours = palette.map((colour) => {
    const [red, green, blue, alpha] = colour
    return [red, green, blue, 255].map((part) => (part * alpha) / 255)
  })
  const known = new Map<number, number>()
  return (pixel) => {
    const found = known.get(pixel)
    if (found !== undefined) return found
    const parts = [24, 16, 8, 0].map((shift) => (pixel >>> shift) & 0xff)
    const distances = colours.map((colour) =>
      colour.reduce((sum, part, at) => sum + (part - (parts[at] ?? 0)) ** 2, 0),
    )
    const index = distances.indexOf(Math.min(...distances))
    known.set(pixel, index)
    return index
  }
}

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(content.length, 0)
  whole.set(named, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
