// Changes one member of a JSON text and leaves every other character as it is: line ends, indentation, order. Knows no events.
import { scanJson } from './scan-json.ts'

interface MemberChange {
  /** The field of the object: `reflections[0]`; empty for the whole. */
  holder: string
  key: string
  value: unknown
  /** A member of the same object, after which a new one is put. */
  after: string
}

/** @throws {JsonFault} for a text that is no JSON; {RangeError} when neither the member nor `after` is there */
export function setMember(text: string, { holder, key, value, after }: MemberChange): string {
  const { places } = scanJson(text)
  const fieldOf = (name: string) => (holder === '' ? name : `${holder}.${name}`)
  const present = places.get(fieldOf(key))
  if (present?.key !== undefined) {
    const written = print(value, spaceBefore(text, present.key), text)
    return text.slice(0, present.start) + written + text.slice(present.end)
  }
  const neighbour = places.get(fieldOf(after))
  if (neighbour?.key === undefined) throw new RangeError(`${fieldOf(after)} is not there`)
  const space = spaceBefore(text, neighbour.key)
  const member = `,${space}${JSON.stringify(key)}: ${print(value, space, text)}`
  return text.slice(0, neighbour.end) + member + text.slice(neighbour.end)
}

const spaceBefore = (text: string, at: number): string => /\s*$/.exec(text.slice(0, at))?.[0] ?? ''

/** The value as its neighbours are written: on lines of its own where they are. */
function print(value: unknown, space: string, text: string): string {
  const newline = /\r\n|\n|\r/.exec(space)?.[0]
  if (newline === undefined) return JSON.stringify(value)
  const indent = space.slice(space.lastIndexOf(newline) + newline.length)
  // What the first member of the whole is indented by, everything else is.
  const unit = /\{(?:\r\n|\n|\r)([ \t]+)"/.exec(text)?.[1] ?? '  '
  return JSON.stringify(value, undefined, unit).replaceAll('\n', newline + indent)
}
