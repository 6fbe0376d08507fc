// The JSON Schema an editor's program reads: the one committed, with Chinese help on every field.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { descriptions } from '#tools/schema/descriptions.ts'
import { eventJsonSchema, eventJsonSchemaText } from '#tools/schema/event-json-schema.ts'

/** Every schema of a property that stands anywhere inside. */
function propertiesIn(node: unknown): [name: string, schema: object][] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, inner]) => [
    ...(key === 'properties' ? Object.entries<object>(inner) : []),
    ...propertiesIn(inner),
  ])
}

const properties = propertiesIn(eventJsonSchema())

test('the committed file is what npm run schema writes', () => {
  const file = new URL('../../../src/content/event.schema.json', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(eventJsonSchemaText())
})

describe('help', () => {
  test('is on every field, in Chinese', () => {
    expect(properties.length).toBeGreaterThan(50)
    for (const [, schema] of properties) {
      expect(schema).toHaveProperty('description', expect.stringMatching(/\p{Script=Han}/u))
    }
  })

  test('is written for no field that does not exist', () => {
    const used = properties.map(([, schema]) => Reflect.get(schema, 'description'))
    expect(Object.values(descriptions).filter((description) => !used.includes(description))).toEqual([])
  })
})

test('tells an editor’s program what is required, what is unknown, and the form of ids, slugs and dates', () => {
  const schema = eventJsonSchema()
  expect(schema).toMatchObject({
    required: ['version', 'slug', 'status', 'headline', 'report', 'reflections'],
    additionalProperties: false,
    properties: {
      slug: { pattern: expect.stringContaining('a-z0-9') },
      datePublished: { format: 'date' },
      status: { enum: ['published', 'draft', 'withdrawn'] },
      retired: { type: 'object', propertyNames: { pattern: expect.stringContaining('^p') } },
    },
    $defs: { paragraph: { properties: { id: { pattern: expect.stringContaining('^p') } } } },
  })
})
