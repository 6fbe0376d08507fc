// The roles of the lines in the text of a report or a reflection. Knows nothing of what is around it.
import { cannotStart, isFinished } from '#tools/import/heal/line-edges.ts'
import { cutsWord } from '#tools/import/heal/words.ts'
import { isPersonName } from '#tools/import/people/person-name.ts'
import type { LineRole } from '#tools/import/source/line-role.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { headingScore, isHeading } from './heading-score.ts'
import { type Item, isBetween } from './item.ts'
import { type Layout, printedWidth } from './layout.ts'
import { isNumbered } from './shape.ts'

export interface BodyRole {
  role: LineRole
  /** Why an editor should look. */
  doubt?: 'guessedCaption' | 'guessedHeading' | 'heading' | 'stray'
}

/** Roles of the items from `start` to `end`, in order. */
export function bodyRoles(
  items: readonly Item[],
  start: number,
  end: number,
  layout: Layout,
  own = false,
): BodyRole[] {
  const likely = likelyHeadings(items, start, end, layout)
  // The first words of a reflection head nothing, unless numbered.
  const begin = own && !isNumbered(items[start]?.line.text ?? '') ? start : start - 1
  const tail = tailStart(items, start, end)
  const lone = new Set([...loneHeads(items, start, end, layout), ...pairedHeads(items, start, end, layout)])
  return items.slice(start, end).map((item, by): BodyRole => {
    const at = start + by
    if (item.line.given !== undefined) return { role: item.line.given }
    if (item.mark !== undefined) return markedRole(item)
    if (at >= tail) return { role: 'signature' }
    if (item.shape === 'title') return { role: 'heading', doubt: 'heading' }
    if (lone.has(at) && at > begin) return { role: 'heading', doubt: 'guessedHeading' }
    const next = nextText(items, at, end)
    if (
      item.shape === 'maybe' &&
      at > begin &&
      isHeading(item.line, next?.line, layout, likely.size - (likely.has(at) ? 1 : 0))
    ) {
      return { role: 'heading', doubt: 'guessedHeading' }
    }
    return { role: 'text' }
  })
}

const LIKELY = 1.5
/** Between whole paragraphs only an open end tells against it. */
const NEVER = -3

/** Headings come in sets: each makes the others likelier. */
function likelyHeadings(items: readonly Item[], start: number, end: number, layout: Layout): Set<number> {
  const found = new Set<number>()
  for (let at = start; at < end; at += 1) {
    const item = items[at]
    if (item === undefined || item.mark !== undefined) continue
    if (item.shape === 'title') found.add(at)
    if (item.shape !== 'maybe') continue
    const next = nextText(items, at, end)
    if (next && headingScore(item.line, next.line, layout) >= LIKELY) found.add(at)
  }
  return found
}

const LONGEST_LONE = 4
const WHOLE = 20

/** 读, 讲, 写: two words or more, each alone between whole paragraphs. */
const loneHeads = (items: readonly Item[], start: number, end: number, layout: Layout): Set<number> =>
  headsAmong(items, start, end, ({ line: { text }, shape }, next, at) => {
    if (shape === 'text' || !/^\p{Script=Han}+$/u.test(text)) return undefined
    if (text.length > LONGEST_LONE || isPersonName(text)) return undefined
    const before = items[at - 1]
    const after = at === start || before?.mark !== undefined || isFinished(before?.line.text ?? '')
    if (!after || cannotStart(next.text) || cutsWord(text, next.text)) return undefined
    return { sure: next.text.length >= WHOLE ? isFinished(next.text) : isFull(next, layout) }
  })

/** 20分钟，只讲一件事: two halves that a comma parts, two such lines or more, each alone between whole paragraphs. */
const PAIRED = /^[^，。；：！？“”]{2,9}，[^，。；：！？“”]{2,9}$/u

const pairedHeads = (items: readonly Item[], start: number, end: number, layout: Layout): Set<number> =>
  headsAmong(items, start + 1, end, ({ line, shape }, next, at) => {
    if (shape !== 'short' || !PAIRED.test(line.text) || cutsWord(line.text, next.text)) return undefined
    if (next.text.length < WHOLE || !isFinished(next.text) || !isFinished(items[at - 1]?.line.text ?? ''))
      return undefined
    const score = headingScore(line, next, layout)
    return score > NEVER ? { sure: score >= LIKELY } : undefined
  })

/** Lines that may each head what follows: none, unless there are two or more and one is sure. */
function headsAmong(
  items: readonly Item[],
  start: number,
  end: number,
  judge: (item: Item, next: SourceLine, at: number) => { sure: boolean } | undefined,
): Set<number> {
  const found = new Set<number>()
  let sure = false
  for (let at = start; at < end; at += 1) {
    const item = items[at]
    const next = nextText(items, at, end)?.line
    const verdict = item && item.mark === undefined && next ? judge(item, next, at) : undefined
    if (verdict === undefined) continue
    sure ||= verdict.sure
    found.add(at)
  }
  return sure && found.size > 1 ? found : new Set()
}

const isFull = (line: SourceLine, { width }: Layout): boolean =>
  width !== undefined && printedWidth(line) >= width - 1

function markedRole({ mark }: Item): BodyRole {
  switch (mark?.kind) {
    case 'date':
    case 'signature':
      return { role: 'signature' }
    case 'section':
      return { role: 'heading', doubt: 'heading' }
    case 'caption':
      return { role: 'caption', ...(mark.guessed && { doubt: 'guessedCaption' }) }
    case 'byline':
      return { role: 'signature', doubt: 'stray' }
    case 'sharer':
    case 'field':
    case 'unit':
    case undefined:
      return { role: 'text', doubt: 'stray' }
    default:
      return { role: mark?.kind ?? 'text' }
  }
}

function nextText(items: readonly Item[], at: number, end: number): Item | undefined {
  let next = at + 1
  while (next < end && isBetween(items[next])) next += 1
  const item = items[next]
  return next < end && item?.mark === undefined ? item : undefined
}

const LONGEST_SIGNATURE = 24

/** Where the signature at the foot begins: names and bodies, short, before a date or at the right edge. */
function tailStart(items: readonly Item[], start: number, end: number): number {
  let at = end
  let dated = false
  while (at > start) {
    const item = items[at - 1]
    if (item === undefined) break
    const { mark, line } = item
    if (mark?.kind === 'date' || mark?.kind === 'signature') dated = true
    else if (
      mark?.kind === 'credit' ||
      mark?.kind === 'cut' ||
      mark?.kind === 'byline' ||
      mark?.kind === 'jump'
    ) {
      at -= 1
      continue
    } else if (mark !== undefined || !isSigned(item, items[at - 2], dated)) break
    if (line.given !== undefined) break
    at -= 1
  }
  return at
}

function isSigned({ line }: Item, above: Item | undefined, dated: boolean): boolean {
  const { text, hints } = line
  if (text.length > LONGEST_SIGNATURE || isFinished(text) || /[，；：、]/u.test(text)) return false
  if (
    above !== undefined &&
    above.mark === undefined &&
    above.shape === 'text' &&
    !isFinished(above.line.text)
  )
    return false
  return hints.right === true || (dated && text.length <= 12) || isPersonName(text)
}
