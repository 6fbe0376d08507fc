// From the words after 分享人： to the voices of a reflection. Knows nothing of the lines around them, nor of addresses.
import type { Voice } from '#content/schema/voice.ts'
import { importMessages } from './messages.ts'
import { splitGluedName, splitPost } from './posts.ts'

export interface Sharer {
  voices: [Voice, ...Voice[]]
  /** What the rule had to guess, as sentences for the editor. */
  doubts: string[]
}

// A name of two characters is often printed with a blank inside, to be as wide as one of three: 韩　凌.
const SPACED_NAME = /(?<=^|[\s、])(\p{Script=Han})\s+(\p{Script=Han})(?=$|、)/gu
const GROUP = /(?:班组|小组|团队|科室|病区|工会|中心|委员会|支部|车间|班|组|队)$/u
const PERSON = /^\p{Script=Han}{2,4}$|[·•・‧]|^[A-Za-z .'-]+$/u

/** The voices named by a line such as 广外医院工会主席 胡桂芝; undefined when nothing is named. */
export function parseSharer(line: string): Sharer | undefined {
  const words = line.replace(SPACED_NAME, '$1$2').trim()
  if (words === '') return undefined
  const { place, name } = partName(words)
  if (!PERSON.test(name.split('、')[0] ?? '') || (name.length > 3 && GROUP.test(name))) {
    const group = `${place}${name}`
    return {
      voices: [{ type: 'Organization', name: group }],
      doubts: [importMessages.doubtOrganization(group)],
    }
  }
  const post = splitPost(place)
  const [first = name, ...others] = name.split('、').filter((one) => one !== '')
  const doubts = place === '' ? [] : [importMessages.doubtPost(place, post.affiliation, post.jobTitle)]
  if (others.length > 0 && place !== '') doubts.push(importMessages.doubtSharedPost(name, place))
  const person = (one: string): Voice => ({ type: 'Person', name: one, ...post })
  return { voices: [person(first), ...others.map(person)], doubts }
}

function partName(words: string): { place: string; name: string } {
  const parts = words.split(/\s+/u)
  const name = parts.at(-1) ?? ''
  if (parts.length === 1) return splitGluedName(words) ?? { place: '', name }
  return { place: parts.slice(0, -1).join(''), name }
}
