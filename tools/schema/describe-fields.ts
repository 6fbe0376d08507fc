// Puts the Chinese description of each field into a JSON Schema. Knows nothing of events.
import type { JsonSchema } from '@valibot/to-json-schema'
import { descriptions } from './descriptions.ts'

type Definition = JsonSchema | boolean

/**
 * The schema with a description on every property.
 * @param path where the schema stands, as `descriptions` spells it
 * @throws when a property has none: a field without help is a mistake of ours, not of an editor
 */
export function describeFields(path: string, schema: Definition): JsonSchema {
  if (typeof schema === 'boolean') throw new TypeError(`${path} takes anything or nothing`)
  const { properties, items } = schema
  return {
    ...schema,
    ...(properties && { properties: describeAll(path, properties) }),
    ...(items !== undefined && !Array.isArray(items) && { items: describeFields(path, items) }),
  }
}

function describeAll(path: string, properties: Record<string, Definition>): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const field = `${path}.${name}`
      const description = descriptions[field]
      if (description === undefined) throw new Error(`no description of ${field} in descriptions.ts`)
      return [name, { description, ...describeFields(field, schema) }]
    }),
  )
}
