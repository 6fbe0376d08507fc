// The light colours of src/styles/tokens.css, for pictures. Knows no picture.
import { type Colour, ramp } from '#tools/icons/png.ts'

export const PAPER = '#fbf8f1'
export const INK = '#1f1b16'
export const INK_SOFT = '#584f44'
export const RULE = '#e4ddcf'
export const CINNABAR = '#9b2218'

/** Sixteen: each colour on paper, and the edges of ink and cinnabar. */
export const PALETTE: readonly Colour[] = [
  ...ramp(colour(PAPER), colour(INK), 9),
  ...ramp(colour(PAPER), colour(CINNABAR), 6).slice(1),
  colour(INK_SOFT),
  colour(RULE),
]

function colour(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5), 255]
}
