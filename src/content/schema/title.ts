// The shape of a title: print lines, each a list of phrases that must not break. Knows nothing of how it is set.
import * as v from 'valibot'
import { editorMessages } from '#content/editor-messages.ts'
import { plainText } from './plain-text.ts'

const line = v.pipe(v.array(plainText, editorMessages.notLine), v.minLength(1, editorMessages.emptyLine))

export const titleSchema = v.strictObject(
  { lines: v.pipe(v.array(line, editorMessages.notList), v.minLength(1, editorMessages.emptyTitle)) },
  editorMessages.notTitle,
)

export type Title = v.InferOutput<typeof titleSchema>
