// The few shapes our pictures are made of, as SVG. Knows no picture.
import { escapeHtml } from '#tools/publish/escape-html.ts'
import { CINNABAR, PAPER } from './look.ts'

/** From the middle of a Chinese glyph down to the line it stands on, in em. */
const HALF_GLYPH = 0.36

interface Text {
  x: number
  /** Middle of the glyphs. */
  y: number
  size: number
  fill: string
  anchor?: 'middle' | 'end'
}

export function drawText(words: string, { x, y, size, fill, anchor }: Text): string {
  if (words === '') return ''
  const baseline = round(y + size * HALF_GLYPH)
  const at = anchor === undefined ? '' : ` text-anchor="${anchor}"`
  return `<text x="${round(x)}" y="${baseline}" font-size="${round(size)}" fill="${fill}"${at}>${escapeHtml(words)}</text>`
}

/** A seal with one character, or the two of a compound surname. */
export function drawSeal(characters: string, x: number, y: number, side: number): string {
  const line = side / 26
  const inner = round(side - line)
  const middle = { x: x + side / 2, y: y + side / 2, anchor: 'middle', fill: CINNABAR } as const
  return [
    `<rect x="${round(x + line / 2)}" y="${round(y + line / 2)}" width="${inner}" height="${inner}" rx="${round(side / 10)}" fill="none" stroke="${CINNABAR}" stroke-width="${round(line)}"/>`,
    drawText(characters, { ...middle, size: side * (characters.length > 1 ? 0.38 : 0.56) }),
  ].join('')
}

/** @param family of the font the text is set in */
export function svgDocument(width: number, height: number, family: string, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}" font-weight="700">`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    ...parts,
    '</svg>',
  ].join('')
}

const round = (value: number): number => Math.round(value * 10) / 10
