// How a whole source is set: how its paragraphs begin, how wide its lines are, whether its titles look different. Knows no roles.
import { isFinished } from '#tools/import/heal/line-edges.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'

export interface Layout {
  /** Paragraphs begin with an indent, so a line without one begins none. */
  indented: boolean
  /** Blank lines stand between paragraphs, so lines without one between them are of one paragraph. */
  spaced: boolean
  /** Lines are cut at this width, in characters, as a column of print is. */
  width: number | undefined
  /** Bold, centred, larger or marked lines are titles here. */
  styled: boolean
  body: { bold: boolean; centred: boolean; size: number | undefined }
}

const PROSE = 25
const SENTENCE = 15
const MOST = 0.6
const FEW = 0.12
const NEARLY_ALL = 0.75
const ENOUGH = 3

export function layoutOf(lines: readonly SourceLine[]): Layout {
  const prose = lines.filter(
    ({ text, image }) => image === undefined && (text.length >= PROSE || /。$/u.test(text)),
  )
  const body = bodyStyle(prose)
  const width = columnWidth(lines)
  const starts =
    width === undefined ? prose : prose.filter((_, at) => at === 0 || isFinished(prose[at - 1]?.text ?? ''))
  return {
    indented:
      (share(width === undefined ? prose : lines, ({ hints }) => hints.indent === true) >=
        (width === undefined ? MOST : FEW) &&
        starts.length >= ENOUGH) ||
      isIndentTelling(lines),
    spaced: isSpaced(lines),
    width,
    styled: lines.filter((line) => isShort(line.text) && differs(line, body)).length >= 1,
    body,
  }
}

/** Lines without an indent nearly all go on with an unfinished one, however many they are: an indent begins a paragraph here. */
function isIndentTelling(lines: readonly SourceLine[]): boolean {
  const goingOn: boolean[] = []
  let begun = 0
  for (const [at, { text, hints }] of lines.entries()) {
    if (text.length < PROSE && !/。$/u.test(text)) continue
    if (hints.indent) begun += 1
    else goingOn.push(at > 0 && !isFinished(lines[at - 1]?.text ?? ''))
  }
  return begun > ENOUGH && goingOn.length > ENOUGH && share(goingOn, (one) => one) >= NEARLY_ALL
}

const isShort = (text: string): boolean => text.length > 0 && text.length <= 45

/** Whether a line looks unlike the body: a title, if it is short. */
export function differs({ hints }: SourceLine, body: Layout['body']): boolean {
  return (
    hints.heading === true ||
    (hints.bold === true && !body.bold) ||
    (hints.centred === true && !body.centred) ||
    (hints.size !== undefined && body.size !== undefined && hints.size > body.size * 1.08)
  )
}

function bodyStyle(prose: readonly SourceLine[]): Layout['body'] {
  const sizes = new Map<number, number>()
  let all = 0
  let bold = 0
  let centred = 0
  for (const { text, hints } of prose) {
    all += text.length
    if (hints.bold) bold += text.length
    if (hints.centred) centred += text.length
    if (hints.size !== undefined) sizes.set(hints.size, (sizes.get(hints.size) ?? 0) + text.length)
  }
  const [size] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? []
  return { bold: bold > all / 2, centred: centred > all / 2, size }
}

/** Paragraph ends with no blank line after them are rare here. */
function isSpaced(lines: readonly SourceLine[]): boolean {
  let close = 0
  let apart = 0
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before && isFinished(before.text) && before.text.length >= SENTENCE && line.text.length >= SENTENCE) {
      if (line.gap) apart += 1
      else close += 1
    }
  }
  return apart >= ENOUGH && close <= (apart + close) * FEW
}

const NARROWEST = 9
const WIDEST = 48

/** The width most unfinished lines have; undefined where lines are whole paragraphs. */
function columnWidth(lines: readonly SourceLine[]): number | undefined {
  const open = lines.filter(
    ({ text, image }) => image === undefined && !isFinished(text) && text.length >= NARROWEST,
  )
  if (open.length < lines.length * 0.4 || open.length < 6) return undefined
  const counts = new Map<number, number>()
  for (const line of open) counts.set(printedWidth(line), (counts.get(printedWidth(line)) ?? 0) + 1)
  const near = (width: number) => [-1, 0, 1].reduce((sum, by) => sum + (counts.get(width + by) ?? 0), 0)
  const [width] = [...counts.keys()].sort((a, b) => near(b) - near(a))
  if (width !== undefined && isPassed(lines, width)) return undefined
  return width !== undefined && width <= WIDEST && near(width) >= open.length * 0.6 ? width : undefined
}

/** Sentences far wider than a column were not cut at its width: short titles only happen to be of one length. */
function isPassed(lines: readonly SourceLine[], width: number): boolean {
  const wide = lines.filter((line) => /[，。]/u.test(line.text) && printedWidth(line) > width + 3)
  return wide.length > Math.max(2, lines.length * FEW)
}

const INDENT = 2
/** An indent takes two places of its column. */
export const printedWidth = ({ text, hints }: SourceLine): number => text.length + (hints.indent ? INDENT : 0)

function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length
}
