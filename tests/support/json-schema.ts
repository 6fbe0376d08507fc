// Checks data against a JSON Schema: those words of it (draft 7) that our schemas use, and no silence on any other.
type Schema = Readonly<Record<string, unknown>>

const SILENT = new Set(['$schema', 'title', 'definitions'])

/** Places in the data that break the schema, each with the word of the schema it breaks. */
export function brokenBy(data: unknown, schema: Schema, root: Schema = schema, place = ''): string[] {
  return Object.entries(schema).flatMap(([word, value]) => check(word, value, { data, schema, root, place }))
}

interface Checking {
  data: unknown
  schema: Schema
  root: Schema
  place: string
}

function check(word: string, value: unknown, { data, schema, root, place }: Checking): string[] {
  const broken = (is: boolean) => (is ? [`${place} ${word}`] : [])
  const inside = (part: unknown, own: unknown, name: string | number) =>
    brokenBy(part, own as Schema, root, `${place}/${name}`)
  const members = isObject(data) ? data : {}
  switch (word) {
    case '$ref':
      return brokenBy(data, resolve(root, String(value)), root, place)
    case 'const':
      return broken(data !== value)
    case 'type':
      return broken(typeOf(data) !== value)
    case 'minLength':
      return broken(typeof data === 'string' && data.length < Number(value))
    case 'pattern':
      return broken(typeof data === 'string' && !new RegExp(String(value)).test(data))
    case 'required':
      return (value as string[])
        .filter((name) => !(name in members))
        .map((name) => `${place}/${name} required`)
    case 'properties':
      return Object.entries(value as Schema).flatMap(([name, own]) =>
        name in members ? inside(members[name], own, name) : [],
      )
    case 'additionalProperties':
      return Object.keys(members)
        .filter((name) => value === false && !(name in Object(schema.properties)))
        .map((name) => `${place}/${name} additionalProperties`)
    case 'items':
      return Array.isArray(data) ? data.flatMap((part, at) => inside(part, value, at)) : []
    default:
      if (SILENT.has(word)) return []
      throw new Error(`this checker does not know the word ${word}`)
  }
}

const isObject = (data: unknown): data is Schema =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

function typeOf(data: unknown): string {
  if (Array.isArray(data)) return 'array'
  return data === null ? 'null' : typeof data
}

function resolve(root: Schema, reference: string): Schema {
  const found = reference
    .split('/')
    .slice(1)
    .reduce((node: unknown, key) => Reflect.get(Object(node), key), root)
  return found as Schema
}
