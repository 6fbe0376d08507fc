// The JSON Schema of an event file, which gives an editor help in VS Code. Knows nothing of where it is kept.
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { blockSchema, paragraphSchema } from '#content/schema/block.ts'
import { eventSchema } from '#content/schema/event.ts'
import { titleSchema } from '#content/schema/title.ts'
import { organizationSchema, personSchema, voiceSchema } from '#content/schema/voice.ts'
import { describeFields } from './describe-fields.ts'

const [, headingSchema, figureSchema] = blockSchema.options

const SHAPES = {
  title: titleSchema,
  person: personSchema,
  organization: organizationSchema,
  voice: voiceSchema,
  paragraph: paragraphSchema,
  heading: headingSchema,
  figure: figureSchema,
  block: blockSchema,
}

/** The schema in draft 07, the newest that VS Code knows whole, with Chinese help on every field. */
export function eventJsonSchema(): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...event
  } = toJsonSchema(eventSchema, {
    target: 'draft-07',
    // Of a pipe that first looks at unknown data, the shape is the last schema.
    typeMode: 'output',
    // Rules that JSON Schema cannot tell; `npm run check` does.
    ignoreActions: ['check'],
    definitions: SHAPES,
  })
  return {
    $schema,
    title: '事件',
    ...describeFields('event', event),
    $defs: Object.fromEntries(
      Object.entries($defs).map(([name, shape]) => [name, describeFields(name, shape)]),
    ),
  }
}

/** The text of `event.schema.json`. */
export function eventJsonSchemaText(): string {
  return `${JSON.stringify(eventJsonSchema(), undefined, 2)}\n`
}
