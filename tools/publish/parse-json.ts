// JSON from the bytes of a file, or what is wrong with it, told by line and column. Knows nothing of what it says.
import type { Checked } from '#content/check-event.ts'
import { editorMessages } from '#content/editor-messages.ts'

export function parseJson(bytes: Uint8Array): Checked<unknown> {
  const text = decode(bytes)
  if (text === undefined) return refused(editorMessages.notUtf8)
  if (text.trim() === '') return refused(editorMessages.emptyFile)
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return refused(editorMessages.notJson(placeOf(error, text)))
  }
}

const refused = (message: string): Checked<never> => ({ ok: false, problems: [{ field: '', message }] })

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// The engine's own words are English and differ between versions; where it says a position, that is used.
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return editorMessages.jsonPlace(before.length, (before.at(-1)?.length ?? 0) + 1)
}
