// Draws a quotation card on a canvas: the words, where they are from, a code to photograph. Knows no page.
import { codeModules, QUIET } from '#content/code-modules.ts'
import { breakLines } from '#content/line-breaks.ts'
import { setQuote } from './quote-layout.ts'

export interface Card {
  /** A line for each paragraph. */
  words: string
  title: string
  /** Who says it, and where they stand; empty for a report. */
  by: string
  site: string
  /** Address in the code. */
  code: string
}

export interface CardLook {
  paper: string
  ink: string
  soft: string
  rule: string
  accent: string
}

export const CARD_LOOKS: Readonly<Record<'paper' | 'night', CardLook>> = {
  paper: { paper: '#fbf8f1', ink: '#1f1b16', soft: '#584f44', rule: '#e4ddcf', accent: '#9b2218' },
  night: { paper: '#15161a', ink: '#d6d1c6', soft: '#9d978c', rule: '#2f3137', accent: '#ea8f80' },
}

// All in CSS pixels; the picture has three of its own for each.
const SCALE = 3
const WIDTH = 360
const EDGE = 28
const INNER = WIDTH - 2 * EDGE
// Its ink stands at the right of a full-width square, and is to stand at the text's edge.
const QUOTE_MARK = { size: 48, below: 48, bearing: 26 }
const FOOT_GAP = 28
const CODE = 132
const CODE_GAP = 16
const TITLE = { size: 15, leading: 22, most: 4 }
const NOTE = { size: 13, leading: 20 }

/** @param song the reading face as CSS names it @param hei the face of the interface */
export function drawCard(card: Card, look: CardLook, song: string, hei: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  const measureIn = (weight: number, face: string) => (text: string, size: number) => {
    context.font = `${weight} ${size}px ${face}`
    return context.measureText(text).width
  }
  const quote = setQuote(card.words, INNER, measureIn(400, song))
  const footWidth = INNER - CODE - CODE_GAP
  const titled = measureIn(700, song)
  const noted = measureIn(400, hei)
  // A title's print lines are joined by a space.
  const title = card.title
    .split(' ')
    .flatMap((line) => breakLines(line, (text) => titled(text, TITLE.size), footWidth))
    .slice(0, TITLE.most)
  // Who speaks and where they stand are parted by a wide space, and stand on a line each.
  const notes = [...card.by.split('　'), card.site]
    .filter((note) => note !== '')
    .flatMap((note) => breakLines(note, (text) => noted(text, NOTE.size), footWidth))
  const textTop = EDGE + QUOTE_MARK.below
  const ruleTop = textTop + quote.lines.length * quote.leading + FOOT_GAP
  const footHeight = Math.max(CODE, title.length * TITLE.leading + notes.length * NOTE.leading)
  const height = ruleTop + CODE_GAP + footHeight + EDGE

  canvas.width = WIDTH * SCALE
  canvas.height = Math.ceil(height) * SCALE
  context.scale(SCALE, SCALE)
  context.fillStyle = look.paper
  context.fillRect(0, 0, WIDTH, Math.ceil(height))
  context.textBaseline = 'middle'
  const write = (lines: readonly string[], top: number, leading: number) => {
    for (const [at, line] of lines.entries()) context.fillText(line, EDGE, top + leading * (at + 0.5))
  }
  context.fillStyle = look.accent
  context.font = `700 ${QUOTE_MARK.size}px ${song}`
  context.fillText('“', EDGE - QUOTE_MARK.bearing, EDGE + QUOTE_MARK.size / 2)
  context.fillStyle = look.ink
  context.font = `400 ${quote.size}px ${song}`
  write(quote.lines, textTop, quote.leading)
  context.fillStyle = look.rule
  context.fillRect(EDGE, ruleTop, INNER, 1)
  const footEnd = ruleTop + CODE_GAP + footHeight
  const notesTop = footEnd - notes.length * NOTE.leading
  context.fillStyle = look.ink
  context.font = `700 ${TITLE.size}px ${song}`
  write(title, notesTop - title.length * TITLE.leading, TITLE.leading)
  context.fillStyle = look.soft
  context.font = `400 ${NOTE.size}px ${hei}`
  write(notes, notesTop, NOTE.leading)
  drawCode(context, card.code, WIDTH - EDGE - CODE, footEnd - CODE)
  return canvas
}

/** Dark on white whatever the card's look: not every phone reads the other way round. Squares of whole picture pixels. */
function drawCode(context: CanvasRenderingContext2D, address: string, left: number, top: number): void {
  const rows = codeModules(address)
  const square = Math.floor((CODE * SCALE) / (rows.length + 2 * QUIET)) / SCALE
  const margin = (CODE - square * rows.length) / 2
  const edge = Math.round(margin * SCALE) / SCALE
  context.fillStyle = '#fff'
  context.fillRect(left, top, CODE, CODE)
  context.fillStyle = '#000'
  for (const [y, row] of rows.entries())
    for (const [x, dark] of row.entries())
      if (dark) context.fillRect(left + edge + x * square, top + edge + y * square, square, square)
}
