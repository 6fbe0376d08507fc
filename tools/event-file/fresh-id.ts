// An id for a block an editor wrote or copied by hand, ready to be typed. Knows nothing of files.

import { editorMessages } from '#content/editor-messages.ts'
import { readEvent } from '#content/event-reading.ts'
import { fieldPath } from '#content/field-path.ts'
import type { Problem } from '#content/problems.ts'
import { createBlockIdMint } from '#tools/import/block-id.ts'
import { fileMessages } from './messages.ts'

/** The problems, those of missing and copied ids with an id that is free. */
export function withFreshIds(problems: readonly Problem[], data: unknown): Problem[] {
  const taken = new Set(readEvent(data).ids.map(({ value }) => value))
  return problems.map((problem) => {
    if (!problem.field.endsWith('.id')) return problem
    const block = fieldPath(problem.field)
      .slice(0, -1)
      .reduce((node: unknown, key) => Reflect.get(Object(node), key), data)
    const id: unknown = Reflect.get(Object(block), 'id')
    const missing = problem.message === editorMessages.missing
    const copied = typeof id === 'string' && problem.message === editorMessages.duplicateId(id)
    const words = wordsOf(block)
    const malformed = problem.message === editorMessages.malformedBlockId
    if (!(missing || copied || malformed) || words === '') return problem
    const fresh = freeId(words, taken)
    taken.add(fresh)
    if (missing) return { ...problem, message: fileMessages.newId(fresh) }
    const old = String(id)
    return { ...problem, message: copied ? fileMessages.copiedId(old, fresh) : fileMessages.wrongId(fresh) }
  })
}

function freeId(words: string, taken: ReadonlySet<string>): string {
  const mint = createBlockIdMint()
  let id = mint(words)
  while (taken.has(id)) id = mint(words)
  return id
}

/** What an id is made from: a paragraph's text, a heading's title, a figure's file. */
function wordsOf(block: unknown): string {
  const { text, title, src } = Object(block)
  const lines: unknown = Object(title).lines
  const heading = Array.isArray(lines) ? lines.flat().join('') : undefined
  return [text, heading, src].find((words): words is string => typeof words === 'string') ?? ''
}
