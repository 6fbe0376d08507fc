// The shape of an event file, the one source of its types, its check and event.schema.json. Knows nothing of files.
import * as v from 'valibot'
import { editorMessages } from '#content/editor-messages.ts'
import { blockId, blockSchema, paragraphSchema } from './block.ts'
import { isoDate, plainText, slug } from './plain-text.ts'
import { retiredSchema } from './retired.ts'
import { titleSchema } from './title.ts'
import { organizationSchema, personSchema, voiceSchema } from './voice.ts'

const list = <T extends v.GenericSchema>(item: T) => v.array(item, editorMessages.notList)

const reflectionSchema = v.strictObject(
  {
    slug,
    formerSlugs: v.optional(list(slug)),
    status: v.optional(v.literal('withdrawn', editorMessages.unknownStatus)),
    title: titleSchema,
    voices: v.tupleWithRest([voiceSchema], voiceSchema, editorMessages.noVoice),
    label: v.optional(plainText),
    blocks: v.pipe(list(blockSchema), v.minLength(1, editorMessages.noBlocks)),
    datePublished: v.optional(isoDate),
  },
  editorMessages.notObject,
)

const eventInfoSchema = v.strictObject(
  {
    name: plainText,
    startDate: v.optional(isoDate),
    organizer: v.optional(organizationSchema),
    performer: v.optional(list(personSchema)),
    moderator: v.optional(list(personSchema)),
    attendance: v.optional(plainText),
    location: v.optional(plainText),
  },
  editorMessages.notObject,
)

// Eight characters of context may begin or end with a space, so a join's sides are plain strings.
const side = v.string(editorMessages.notText)
const joinSchema = v.strictObject(
  {
    block: blockId,
    offset: v.pipe(v.number(editorMessages.notNumber), v.integer(editorMessages.notNumber)),
    left: side,
    right: side,
  },
  editorMessages.notObject,
)

/** One event: a report and the reflections that follow it. Rules across fields are in `event-rules.ts`. */
export const eventSchema = v.strictObject(
  {
    $schema: v.optional(v.string(editorMessages.notText)),
    version: v.literal(1, editorMessages.unknownVersion),
    slug,
    formerSlugs: v.optional(list(slug)),
    status: v.picklist(['published', 'draft', 'withdrawn'], editorMessages.unknownStatus),
    headline: titleSchema,
    lead: v.optional(paragraphSchema),
    byline: v.optional(
      v.strictObject({ authors: list(voiceSchema), label: v.optional(plainText) }, editorMessages.notObject),
    ),
    datePublished: v.optional(isoDate),
    about: v.optional(eventInfoSchema),
    publisher: v.optional(organizationSchema),
    report: v.strictObject(
      {
        kicker: v.optional(titleSchema),
        title: v.optional(titleSchema),
        blocks: v.pipe(list(blockSchema), v.minLength(1, editorMessages.noBlocks)),
      },
      editorMessages.notObject,
    ),
    reflectionsTitle: v.optional(plainText),
    reflections: list(reflectionSchema),
    corrections: v.optional(
      list(
        v.strictObject(
          { date: isoDate, text: plainText, block: v.optional(blockId) },
          editorMessages.notObject,
        ),
      ),
    ),
    retired: v.optional(retiredSchema),
    source: v.optional(
      v.strictObject(
        {
          file: plainText,
          sha256: v.pipe(
            v.string(editorMessages.notText),
            v.regex(/^[0-9a-f]{64}$/, editorMessages.malformedHash),
          ),
          joins: list(joinSchema),
          titles: v.optional(list(plainText)),
        },
        editorMessages.notObject,
      ),
    ),
  },
  editorMessages.notObject,
)

export type Event = v.InferOutput<typeof eventSchema>
export type Reflection = v.InferOutput<typeof reflectionSchema>
export type Join = v.InferOutput<typeof joinSchema>
