// The vocabulary of schema.org, as the types of the package schema-dts have it. Knows no page.
import { readFileSync } from 'node:fs'

interface Declared {
  parents: string[]
  properties: string[]
}

const DECLARATION = /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm
const TYPES = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8')

const declared = new Map<string, Declared>()
for (const [, name = '', parents = '', body = ''] of TYPES.matchAll(DECLARATION)) {
  declared.set(name, {
    parents: parents.split(',').map((parent) => parent.trim()),
    properties: Array.from(body.matchAll(/^ {4}"([^"]+)"\??:/gm), ([, property]) => property ?? ''),
  })
}

function propertiesOf(name: string): string[] {
  const found = declared.get(name)
  return found ? [...found.properties, ...found.parents.flatMap(propertiesOf)] : []
}

/** Every type and property in some data that schema.org does not have, as `Type` or `Type.property`. */
export function unknownWords(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(unknownWords)
  if (typeof data !== 'object' || data === null) return []
  const { '@type': type, ...rest } = data as Record<string, unknown>
  const names = Object.keys(rest).filter((name) => !name.startsWith('@'))
  const inside = Object.values(rest).flatMap(unknownWords)
  if (type === undefined) return [...names.map((name) => `?.${name}`), ...inside]
  const known = propertiesOf(`${String(type)}Leaf`)
  if (known.length === 0) return [String(type), ...inside]
  return [...names.filter((name) => !known.includes(name)).map((name) => `${type}.${name}`), ...inside]
}
