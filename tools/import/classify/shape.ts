// What each line looks like: a title, perhaps one, or text; from its own look and its neighbours. Knows no places.
import { cannotStart, isFinished, listMark } from '#tools/import/heal/line-edges.ts'
import { parseBareSharer, readInlineSharer } from '#tools/import/people/bare-sharer.ts'
import { isPersonName } from '#tools/import/people/person-name.ts'
import { TITLE_ROLES } from '#tools/import/source/line-role.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { type Item, isBetween, type Shape } from './item.ts'
import { differs, type Layout, printedWidth } from './layout.ts'
import { markAuthor } from './mark-author.ts'
import { markOf } from './marks.ts'
import { lookAgain } from './second-look.ts'

const LONGEST_TITLE = 30
const LONGEST_STYLED = 45
const LONGEST_SHORT = 40
const LONGEST_MAYBE = 25
const LONGEST_STACKED = 20
const MOST_STACKED = 3
const GOES_ON = /[。；，、,;：:]$/u
const SENTENCE = /[，。；！？：]/u
/** 本报讯: the first words of a report. */
const DISPATCH = /^[（(【]?(?:本报|本网|本刊|[\p{Script=Han}]{2,8})讯(?:$|[】\s（(员])/u
const HAN_GAP = /[\p{Script=Han}”》！？][ \u3000]+[\p{Script=Han}“《]/u

/** The items of a source, in order. */
export function toItems(lines: readonly SourceLine[], layout: Layout): Item[] {
  const items = lines.map((line): Item => {
    const mark = markOf(line)
    return { line, ...(mark && { mark }), shape: 'text' }
  })
  markCaptions(items, layout)
  for (const [at, item] of items.entries()) {
    if (item.mark === undefined) item.shape = shapeOf(items, at, layout)
  }
  lookAgain(items)
  markAuthor(items)
  stackTitles(items, layout)
  return items
}

/** Of the text's size: what captions are set in. */
const SMALL = 0.9
/** A short centred or smaller line right under an image is its caption; where the image is lost, one that is both. */
function markCaptions(items: Item[], { body }: Layout): void {
  for (const [at, { line, mark }] of items.entries()) {
    if (mark !== undefined || line.given || line.text.length > 80) continue
    const pictured = items[at - 1]?.mark?.kind === 'figure'
    const smaller = line.hints.size !== undefined && body.size !== undefined && line.hints.size < body.size
    const centred = line.hints.centred === true && line.hints.bold !== true
    const small = smaller && (line.hints.size ?? 0) < (body.size ?? 0) * SMALL
    if (
      pictured ? smaller || centred : small && centred && isBetweenTexts(items, at) && !namesSomeone(line)
    ) {
      const item = items[at]
      if (item) item.mark = pictured ? { kind: 'caption' } : { kind: 'caption', guessed: true }
    }
  }
}

const namesSomeone = ({ text }: SourceLine): boolean =>
  parseBareSharer(text, false) !== undefined || readInlineSharer(text) !== undefined

const isBetweenTexts = (items: readonly Item[], at: number): boolean =>
  [items[at - 1], items[at + 1]].every((one) => one?.mark === undefined && isFinished(one?.line.text ?? ''))

function shapeOf(items: readonly Item[], at: number, layout: Layout): Shape {
  const line = items[at]?.line
  if (line === undefined) return 'text'
  const { text, given, hints } = line
  if (given !== undefined) return TITLE_ROLES.includes(given) ? 'title' : 'text'
  const length = [...text.slice(0, LONGEST_STYLED * 2)].length
  if (cannotStart(text) || GOES_ON.test(text.slice(-1)) || DISPATCH.test(text)) return 'text'
  if (isCut(line, items[at + 1], layout)) return 'text'
  if (differs(line, layout.body) && length <= LONGEST_STYLED && !text.includes('。')) return 'title'
  if (length > LONGEST_SHORT || isOpen(before(items, at), layout)) return 'text'
  const plain = !SENTENCE.test(text)
  if (layout.styled) return plain && isNumbered(text) ? 'maybe' : 'short'
  if (layout.width !== undefined && printedWidth(line) >= layout.width - 1 && !line.gap) return 'text'
  if (layout.indented) return indentedShape(items, at, plain, length)
  if (length <= LONGEST_TITLE && !/[，。；！？]/u.test(text) && HAN_GAP.test(text) && !isNames(text))
    return 'title'
  if (hints.listed) return 'short'
  return plain && length <= LONGEST_MAYBE ? 'maybe' : 'short'
}

/** What comes next cannot begin a line: this is the first half of it. */
const isCut = ({ text }: SourceLine, next: Item | undefined, { styled }: Layout): boolean =>
  !styled &&
  next !== undefined &&
  next.mark === undefined &&
  cannotStart(next.line.text) &&
  !/[”」》]$/u.test(text)

/** Where paragraphs are indented, a short line that is not is a title if a paragraph or a marked line follows. */
function indentedShape(items: readonly Item[], at: number, plain: boolean, length: number): Shape {
  const line = items[at]?.line
  const next = items[at + 1]
  const nextBegins =
    next === undefined ||
    next.mark !== undefined ||
    next.line.hints.indent === true ||
    next.line.hints.centred === true
  const nextShort = next !== undefined && next.line.text.length <= LONGEST_STACKED
  if (line?.hints.indent !== true)
    return (nextBegins || nextShort) && length <= LONGEST_TITLE ? 'title' : 'short'
  return plain && length <= LONGEST_MAYBE ? 'maybe' : 'short'
}

/** Two or three short lines without a blank line between them are one title. */
function stackTitles(items: Item[], layout: Layout): void {
  if (layout.styled || layout.indented || layout.width !== undefined || !layout.spaced) return
  let run: Item[] = []
  const close = () => {
    if (run.length > 1 && run.length <= MOST_STACKED) for (const item of run) item.shape = 'title'
    run = []
  }
  for (const item of items) {
    const fits =
      item.mark === undefined &&
      item.shape !== 'text' &&
      item.line.text.length <= LONGEST_STACKED &&
      !SENTENCE.test(item.line.text)
    if (item.line.gap || !fits) close()
    if (fits) run.push(item)
  }
  close()
}

function before(items: readonly Item[], at: number): Item | undefined {
  let place = at - 1
  while (isBetween(items[place])) place -= 1
  return items[place]
}

/** A paragraph that something must follow. */
function isOpen(item: Item | undefined, { styled }: Layout): boolean {
  if (item === undefined || item.mark !== undefined || item.shape === 'title' || item.shape === 'maybe')
    return false
  return !isFinished(item.line.text) && (item.shape === 'text' || styled || SENTENCE.test(item.line.text))
}

const NUMBERED: readonly string[] = ['一、', '（一）', '1.', '（1）']
export const isNumbered = (text: string): boolean =>
  NUMBERED.includes(listMark(text)?.kind ?? '') || isOrdinal(text)
/** 01 钢轨也有脾气, PART 02. */
export const isOrdinal = (text: string): boolean =>
  /^(?:0\d|PART\.?\s*\d{1,2}|[❶-❿])[\s\u3000.、]/iu.test(text)

const isNames = (text: string): boolean => text.split(/[\s、]+/u).every((one) => isPersonName(one))
