// Which fields an object somewhere in a file may have, by the schema of the file. Knows no field and no words.
import type { PathKey } from './field-path.ts'

/**
 * The names of the fields of the object at a path; none where the schema knows no object.
 * @param schema of valibot
 * @param data what the file holds: of several shapes it tells which is meant
 */
export function keysAt(schema: unknown, path: readonly PathKey[], data: unknown): string[] {
  let shape = shapeOf(schema, data)
  let value = data
  for (const key of path) {
    value = get(value, key)
    shape = shapeOf(inside(shape, key), value)
  }
  return Object.keys(Object(get(shape, 'entries')))
}

const get = (holder: unknown, key: PathKey): unknown => Reflect.get(Object(holder), key)

const inside = (shape: unknown, key: PathKey): unknown =>
  get(get(shape, 'entries'), key) ?? get(get(shape, 'items'), key) ?? get(shape, 'item') ?? get(shape, 'rest')

/** What may be left out is the shape it wraps; of a choice of shapes it is the one that the value names. */
function shapeOf(schema: unknown, value: unknown): unknown {
  const wrapped = get(schema, 'wrapped')
  if (wrapped !== undefined) return shapeOf(wrapped, value)
  const options = get(schema, 'options')
  const key = get(schema, 'key')
  if (!Array.isArray(options) || typeof key !== 'string') return schema
  return options.find((option) => get(get(get(option, 'entries'), key), 'literal') === get(value, key))
}
