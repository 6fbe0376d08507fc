// The shapes of those who speak or sign: a person, or an organization such as a 班组. Names as schema.org has them.
import * as v from 'valibot'
import { editorMessages } from '#content/editor-messages.ts'
import { plainText } from './plain-text.ts'

export const personSchema = v.strictObject(
  {
    type: v.literal('Person', editorMessages.notPerson),
    name: plainText,
    affiliation: v.optional(plainText),
    jobTitle: v.optional(plainText),
  },
  editorMessages.notObject,
)

export const organizationSchema = v.strictObject(
  { type: v.literal('Organization', editorMessages.notOrganization), name: plainText },
  editorMessages.notObject,
)

export const voiceSchema = v.variant('type', [personSchema, organizationSchema], editorMessages.unknownVoice)

export type Person = v.InferOutput<typeof personSchema>
export type Voice = v.InferOutput<typeof voiceSchema>
