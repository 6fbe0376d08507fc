// Who wrote a report, where only the place of the line says so: over the first words, under the titles. Knows no reflections.
import { parseBareSharer } from '#tools/import/people/bare-sharer.ts'
import { type Byline, parseBareNames, parseByline } from '#tools/import/people/byline.ts'
import { readLabel } from '#tools/import/people/sharer.ts'
import type { Item } from './item.ts'

const HEAD = 4
/** 记者丨甲 编辑丨乙 over the text is its byline, and who edited it. */
const EDITOR = /[\s\u3000，、；;](?:责任|值班|微信)?(?:责编|编辑|美编|校对|审核)\s*[:：丨|｜/／]/u
const LONGEST_OFFICE = 16
/** 教工之家, 县总工会宣教部: who signs, where a name would stand. */
const OFFICE =
  /(?:之家|编辑部|通讯组|报道组|记者站|工作室|总工会|工会|委员会|办公室|宣传部|宣教部|宣传科|党群部|政工科)$/u

export function markAuthor(items: readonly Item[]): void {
  const at = items.findIndex(
    ({ shape, mark }, place) => place > 0 && mark === undefined && (shape === 'text' || shape === 'short'),
  )
  for (const item of items.slice(0, Math.max(0, at))) markSupplied(item)
  const item = items[at - 1]
  if (at < 2 || at > HEAD || item === undefined || item.mark || item.line.given) return
  const marked = items.slice(0, at + 1).some(({ mark }) => mark !== undefined && mark.kind !== 'meta')
  const names = unmarked(item.line.text)
  if (!marked && names !== undefined) item.mark = { kind: 'byline', byline: names, guessed: true }
}

/** What under a text is a credit, over it is a byline. */
function markSupplied(item: Item): void {
  if (item.mark?.kind !== 'credit') return
  const { text } = item.line
  const byline = parseByline(text.split(EDITOR)[0] ?? '')
  const supplied = /^供稿/u.test(text) ? readLabel(text) : undefined
  if (byline) item.mark = { kind: 'byline', byline }
  else if (supplied) item.mark = { kind: 'sharer', sharer: supplied }
}

/** 方小圆; 祁连水泥公司 关外月; 教工之家. */
function unmarked(text: string): Byline | undefined {
  const names = parseBareNames(text)
  if (names) return names
  const placed = /[\s\u3000]/u.test(text) ? parseBareSharer(text, false) : undefined
  if (placed) return { authors: [...placed.voices] }
  const office = OFFICE.test(text) && text.length <= LONGEST_OFFICE && !/[“《！？]/u.test(text)
  return office ? { authors: [{ type: 'Organization', name: text }] } : undefined
}
