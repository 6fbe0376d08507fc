// The phrases an editor gave a title, carried over to the same title in corrected words. Knows no blocks.
import type { Title } from '#content/schema/title.ts'
import { bareTitle } from '#tools/import/source/bare-text.ts'

/**
 * The old phrases where the words are the same; around words that changed, the old phrases on either side.
 * @param decided fresh titles whose phrases an editor has decided: they stand as they are
 */
export function keepPhrases(old: Title | undefined, fresh: Title, decided: ReadonlySet<Title>): Title {
  if (old === undefined || decided.has(fresh)) return fresh
  if (bareTitle(old) === bareTitle(fresh)) return old
  if (old.lines.length !== fresh.lines.length) return fresh
  return { lines: fresh.lines.map((line, at) => movePhrases(old.lines[at] ?? [], line)) }
}

function movePhrases(old: readonly string[], fresh: string[]): string[] {
  const from = old.join('')
  const to = fresh.join('')
  const most = Math.min(from.length, to.length)
  let start = 0
  while (start < most && from[start] === to[start]) start += 1
  let end = 0
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end += 1
  if (start + end < from.length / 2) return fresh
  const cuts = old.slice(0, -1).map((_, at) => old.slice(0, at + 1).join('').length)
  const kept = cuts.flatMap((cut) => {
    if (cut <= start) return [cut]
    return cut >= from.length - end ? [cut + to.length - from.length] : []
  })
  return [0, ...kept].map((cut, at) => to.slice(cut, kept[at]))
}
