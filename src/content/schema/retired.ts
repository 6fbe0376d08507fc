// The shape of an event's retired block ids: which block stands for each that was removed. Knows nothing of the text.
import * as v from 'valibot'
import { editorMessages } from '#content/editor-messages.ts'
import { blockId } from './block.ts'

// valibot's record takes a list for an empty record and passes over these keys in silence.
const SKIPPED_KEYS = ['__proto__', 'prototype', 'constructor']

export const retiredSchema = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), editorMessages.notObject),
  v.check(
    (value) => !SKIPPED_KEYS.some((key) => Object.hasOwn(Object(value), key)),
    editorMessages.malformedBlockId,
  ),
  v.record(blockId, blockId, editorMessages.notObject),
)
