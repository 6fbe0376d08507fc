// Several people on one line, each with a post and a name apart: 设备维护员 参商、厨师 南箕. Knows no bodies.
import { isPersonName } from './person-name.ts'
import { endsWithDoer } from './posts.ts'

const PARTING = /\s*[、，；]\s*/u
const PAIR = /^(\p{Script=Han}{2,14})[\s\u3000]+(\p{Script=Han}{2,3})$/u

/** After what someone does a short word is a name whatever it begins with; undefined unless every part is such a pair. */
export function readPairs(line: string): { place: string; name: string }[] | undefined {
  const parts = line.split(PARTING)
  const pairs = parts.flatMap((part) => {
    const [, place = '', name = ''] = PAIR.exec(part) ?? []
    return endsWithDoer(place) && isPersonName(name, true) ? [{ place, name }] : []
  })
  return parts.length > 1 && pairs.length === parts.length ? pairs : undefined
}
