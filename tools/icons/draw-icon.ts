// Draws one icon from the text of icon.svg: a ground and a mark on it. Knows no files.
import { Resvg } from '@resvg/resvg-js'
import type { IconFile } from './icon-files.ts'
import { type Colour, encodePng, ramp } from './png.ts'

/** What every mask leaves of a maskable icon, and the mark is fitted to. */
const SAFE_ZONE = 0.8
const WHITE: Colour = [255, 255, 255, 255]

interface Drawing {
  /** Width and height of the drawing, in its own units. */
  side: number
  ground: string
  mark: string
  /** The outline of the mark. */
  outline: string
}

/** @param source text of icon.svg @returns a PNG file */
export function drawIcon(source: string, { size, purpose }: IconFile): Buffer {
  const drawing = readDrawing(source)
  const svg = purpose === 'any' ? source : redraw(drawing, purpose)
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render()
  return encodePng(pixels, size, palette(drawing, purpose))
}

function readDrawing(source: string): Drawing {
  const side = /viewBox="0 0 (\d+) \1"/.exec(source)?.[1]
  const ground = /<rect [^>]*fill="(#\w{6})"/.exec(source)?.[1]
  const [, mark, outline] = /<path fill="(#\w{6})" d="([^"]+)"/.exec(source) ?? []
  if (!side || !ground || !mark || !outline)
    throw new Error('icon.svg: expected a square with one rect and one path, each with a fill')
  return { side: Number(side), ground, mark, outline }
}

function redraw({ side, ground, mark, outline }: Drawing, purpose: IconFile['purpose']): string {
  const scale = purpose === 'touch' ? 1 : SAFE_ZONE
  const margin = (side * (1 - scale)) / 2
  const alone = purpose === 'monochrome'
  const back = alone ? '' : `<rect width="${side}" height="${side}" fill="${ground}"/>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${back}`,
    `<path fill="${alone ? '#ffffff' : mark}" transform="translate(${margin} ${margin}) scale(${scale})" d="${outline}"/></svg>`,
  ].join('')
}

/** Sixteen colours: a flat drawing has two, and those of its edges between them. */
function palette({ ground, mark }: Drawing, purpose: IconFile['purpose']): Colour[] {
  const back = colour(ground)
  if (purpose === 'monochrome') return ramp(clear(WHITE), WHITE, 16)
  if (purpose === 'any') return [...ramp(clear(back), back, 6).slice(0, 5), ...ramp(back, colour(mark), 11)]
  return ramp(back, colour(mark), 16)
}

function colour(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5), 255]
}

const clear = ([red, green, blue]: Colour): Colour => [red, green, blue, 0]
