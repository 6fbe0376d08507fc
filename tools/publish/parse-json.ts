// JSON from the bytes of a file, or what is wrong with it, told by line and column. Knows nothing of what it says.
import type { Checked } from '#content/check-event.ts'
import { fieldName, fieldPath } from '#content/field-path.ts'
import type { Problem } from '#content/problems.ts'
import { fileMessages } from '#tools/event-file/messages.ts'
import { JsonFault, type ScannedJson, scanJson } from '#tools/event-file/scan-json.ts'
import { decodeText, linePlace } from '#tools/event-file/text.ts'

export interface JsonFile {
  data: unknown
  /** Members written twice. */
  repeated: readonly Problem[]
  text: string
  places: ScannedJson['places']
}

export function parseJson(bytes: Uint8Array): Checked<JsonFile> {
  const text = decodeText(bytes)
  if (text === undefined) return refused(fileMessages.notUtf8)
  if (text.trim() === '') return refused(fileMessages.emptyFile)
  try {
    const { places, repeated } = scanJson(text)
    return {
      ok: true,
      value: { data: JSON.parse(text), repeated: repeated.map(toProblem(text)), text, places },
    }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    const { line, column } = linePlace(text, error.at)
    return refused(fileMessages.notJson(column, error.kind, text[error.at] ?? ''), line)
  }
}

/** The line on which a field stands, or what it is missing from. */
export function lineOf({ text, places }: JsonFile, field: string): number | undefined {
  if (field === '') return undefined
  for (let path = fieldPath(field); path.length > 0; path = path.slice(0, -1)) {
    const place = places.get(fieldName(path))
    if (place) return linePlace(text, place.key ?? place.start).line
  }
  return undefined
}

const refused = (message: string, line?: number): Checked<never> => ({
  ok: false,
  problems: [{ field: '', message, ...(line !== undefined && { line }) }],
})

const toProblem =
  (text: string) =>
  ({ field, at }: { field: string; at: number }): Problem => ({
    field,
    line: linePlace(text, at).line,
    message: fileMessages.repeatedKey(String(fieldPath(field).at(-1))),
  })
