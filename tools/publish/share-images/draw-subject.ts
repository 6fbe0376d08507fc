// Draws what a page or a book is shown by: headline in phrases, voice and seal, on paper. Knows no font file and no pixels.
import type { Title } from '#content/schema/title.ts'
import { CINNABAR, INK, INK_SOFT, RULE } from './look.ts'
import { fitted, type Room, setTitle, widthOf } from './set-title.ts'
import { drawSeal, drawText } from './svg.ts'

/** What stands on a picture. */
export interface Subject {
  /** A few words above the title; empty for none. */
  above: string
  title: Title
  /** What the seals of those who speak show; none on a page of the site. */
  seals: readonly string[]
  /** Who speaks, or who wrote it. */
  name: string
  /** Where they stand, or when it was printed; empty when neither is known. */
  note: string
  siteName: string
}

export interface Format {
  width: number
  height: number
  edge: number
  /** Sizes of the title, largest first. */
  sizes: readonly number[]
}

/** What messengers and search engines show beside a link. */
export const SHARE_IMAGE: Format = { width: 1200, height: 630, edge: 88, sizes: [104, 92, 80, 68, 58, 48] }
/** The front of a book. */
export const COVER: Format = { width: 1200, height: 1600, edge: 120, sizes: [128, 112, 96, 80, 64, 52] }

const LEADING = 1.34
const ABOVE = 34
const NAME = 32
const NOTE = 26
const SEAL = 76
const GAP = 20
const MOST_SEALS = 4
/** Height of what stands under the double rule. */
const FOOT = 162

export function drawSubject(subject: Subject, format: Format): string[] {
  const { width, height, edge, sizes } = format
  const rule = height - FOOT
  const top = edge + ABOVE + GAP
  const room = { width: width - 2 * edge, height: rule - top - GAP, sizes, leading: LEADING }
  return [
    drawText(subject.above, { x: edge, y: edge + ABOVE / 2, size: ABOVE, fill: CINNABAR }),
    ...drawTitle(subject.title, room, edge, top),
    `<path d="M${edge} ${rule}H${width - edge}m0 6H${edge}" stroke="${RULE}" stroke-width="2"/>`,
    ...drawFoot(subject, format, rule + 6 + (FOOT - 6) / 2),
  ]
}

/** In the middle of its room. */
function drawTitle(title: Title, room: Room, left: number, top: number): string[] {
  const { size, rows } = setTitle(title, room)
  const row = size * LEADING
  const first = top + (room.height - rows.length * row) / 2
  return rows.map((words, at) => drawText(words, { x: left, y: first + (at + 0.5) * row, size, fill: INK }))
}

/** @param middle of the foot, from the top */
function drawFoot(
  { seals, name, note, siteName }: Subject,
  { width, edge }: Format,
  middle: number,
): string[] {
  const shown = seals.slice(0, MOST_SEALS)
  const left = edge + shown.length * (SEAL + GAP)
  const right = width - edge
  const measure = right - left - (widthOf(siteName) + 1) * NOTE
  const apart = note === '' ? 0 : NAME * 0.68
  return [
    ...shown.map((characters, at) => drawSeal(characters, edge + at * (SEAL + GAP), middle - SEAL / 2, SEAL)),
    drawText(fitted(name, measure / NAME), { x: left, y: middle - apart, size: NAME, fill: INK }),
    drawText(fitted(note, measure / NOTE), { x: left, y: middle + apart, size: NOTE, fill: INK_SOFT }),
    drawText(siteName, { x: right, y: middle + apart, size: NOTE, fill: INK_SOFT, anchor: 'end' }),
  ]
}
