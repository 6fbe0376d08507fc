// From words such as 广外医院工会主席 胡桂芝, in any order, to voices. Knows nothing of labels and lines.
import type { Voice } from '#content/schema/voice.ts'
import { importMessages } from '#tools/import/messages.ts'
import { readPairs } from './pairs.ts'
import { closeNames, isPersonName } from './person-name.ts'
import { endsWithBody, endsWithPost, splitAfterPost, splitGluedName, splitPosts } from './posts.ts'

export interface NamedPeople {
  voices: [Voice, ...Voice[]]
  /** What the rule had to guess, as sentences for the editor. */
  doubts: string[]
}

interface Item {
  text: string
  kind: 'name' | 'place'
  /** Printed in brackets: it belongs to the name before it. */
  bracketed: boolean
  /** What parts it from the item before. */
  sign: string
}

const GROUP =
  /(?:班组|小组|团队|科室|病区|分队|小分队|宣讲队|工会|中心|委员会|支部|车间|集体|全体职工|全体人员|全体学员|班|组|队)$/u
const TOKEN = /[（(]([^（）()]*)[）)]|([\s、，,；;|｜丨／/]+)|([^\s、，,；;|｜丨／/（）()]+)/gu
/** 岳长庚、宁海棠夫妇: what two are to each other is no part of the second name. */
const TOGETHER = /(?:夫妇|夫妻|父子|父女|母子|母女|师徒|姐妹|兄弟)(?:俩|二人|两人)?(?=$|[\s（(])/u
const FACT = /^(?:工龄|入职|入党|党龄|从业|现年)|(?:岁|党员|年)$/u
/** ——, @, a little picture. */
const DASHES = /^[^\p{L}\p{N}“《（(【[]+/u

/** @param sure the line is known to name someone, so short words at its end are a name whatever they are */
export function namePeople(words: string, sure: boolean): NamedPeople | undefined {
  const line = closeNames(words.replace(DASHES, '').trim())
  if (line === '') return undefined
  const items = (sure ? pairedItems(line) : undefined) ?? toItems(line, sure)
  const guessed = items.flatMap(({ kind, text }) => (kind === 'name' && !isPersonName(text) ? [text] : []))
  const people = assemble(items)
  if (people.length === 0) return sure ? asGroup(line) : undefined
  const voices = people.map(({ name, places }): Voice => {
    return { type: 'Person', name, ...splitPosts(places) }
  })
  const [first, ...others] = voices
  return (
    first && {
      voices: [first, ...others],
      doubts: [...guessed.map(importMessages.doubtName), ...people.flatMap(doubtsOf)],
    }
  )
}

function asGroup(line: string): NamedPeople {
  const name = line.replace(/\s+/gu, '')
  return { voices: [{ type: 'Organization', name }], doubts: [importMessages.doubtOrganization(name)] }
}

const pairedItems = (line: string): Item[] | undefined =>
  readPairs(line)?.flatMap(({ place, name }): Item[] => [
    { text: place, kind: 'place', bracketed: false, sign: ' ' },
    { text: name, kind: 'name', bracketed: false, sign: ' ' },
  ])

function toItems(line: string, sure: boolean): Item[] {
  const items: Item[] = []
  // 行车调度 米兰: where a name stands apart, a word that only looks like a body and a name is none.
  const apart = line.split(/[\s、，,；;|｜丨／/（()）]+/u).some((word) => isPersonName(word))
  let sign = ''
  for (const [, bracketed, parting, word] of line.matchAll(TOKEN)) {
    if (parting !== undefined) {
      sign += parting
      continue
    }
    const parts = bracketed === undefined ? [word ?? ''] : bracketedParts(bracketed)
    for (const text of parts.filter((one) => one !== '')) {
      items.push(...readWord(text, sign, bracketed !== undefined, apart))
      sign = ' '
    }
    sign = ''
  }
  // 曲比拉铁: where someone must be named and nobody was recognised, the last or the first short word is the name.
  if (sure && items.every(({ kind }) => kind === 'place')) {
    const likely = [items.at(-1), items[0]].find(
      (item) => item && !item.bracketed && isPersonName(item.text, true) && !GROUP.test(item.text),
    )
    const glued =
      items.length === 1 && !likely && !GROUP.test(line) ? splitAfterPost(items[0]?.text ?? '') : undefined
    if (glued && items[0] && isPersonName(glued.name, true)) {
      const { sign } = items[0]
      return [
        { text: glued.place, kind: 'place', bracketed: false, sign },
        { text: glued.name, kind: 'name', bracketed: false, sign: '' },
      ]
    }
    if (likely && (items.length > 1 || !GROUP.test(likely.text))) likely.kind = 'name'
  }
  if (!sure) nameLast(items)
  return items
}

/** 北干渠管理所 所长 冒广和: after a body and a post, a short word apart is a name whatever it begins with. */
function nameLast(items: readonly Item[]): void {
  const last = items.at(-1)
  if (!last || last.bracketed || !/^\s+$/u.test(last.sign) || !/^\p{Script=Han}{2,3}$/u.test(last.text))
    return
  if (items.some(({ kind, sign, bracketed }) => kind === 'name' || bracketed || /[^\s]/u.test(sign))) return
  const { affiliation, jobTitle } = splitPosts(items.slice(0, -1).map(({ text }) => text))
  if (jobTitle === undefined || affiliation === undefined || !endsWithBody(affiliation)) return
  if (isPersonName(last.text, true) && !GROUP.test(last.text)) last.kind = 'name'
}

/** （广外医院，工会主席） is two; （环卫工人，工龄16年） is one and what is told of it. */
function bracketedParts(words: string): string[] {
  const parts: string[] = []
  for (const part of words.split(/[\s，,；;]+/u)) {
    if (parts.length > 0 && FACT.test(part)) parts.push(`${parts.pop()}，${part}`)
    else parts.push(part)
  }
  return parts
}

function readWord(text: string, sign: string, bracketed: boolean, apart: boolean): Item[] {
  const item = (kind: Item['kind'], words: string, before = sign): Item => ({
    text: words,
    kind,
    bracketed,
    sign: before,
  })
  if (isPersonName(text)) return [item('name', text)]
  const alone = text.replace(TOGETHER, '')
  if (alone !== text && isPersonName(alone)) return [item('name', alone)]
  if (GROUP.test(text)) return [item('place', text)]
  const glued = splitGluedName(text, (name) => isPersonName(name))
  if (glued === undefined || (apart && !endsWithPost(glued.place))) return [item('place', text)]
  return [item('place', glued.place), item('name', glued.name, '')]
}

interface Someone {
  name: string
  places: string[]
  shared: boolean
}

/** Places before names belong to all names up to the next place; places after a name belong to it. */
function assemble(items: readonly Item[]): Someone[] {
  const people: Someone[] = []
  const nameFirst = items.find(({ bracketed }) => !bracketed)?.kind === 'name'
  let places: string[] = []
  let given = false
  for (const { text, kind, bracketed, sign } of items) {
    const last = people.at(-1)
    if (kind === 'name') {
      if (last && bracketed) continue
      people.push({ name: text, places: nameFirst ? [] : places, shared: given && !nameFirst })
      given = true
    } else if (last && (bracketed || nameFirst)) {
      if (last.places === places) last.places = [...places]
      addPlace(last.places, text, sign)
    } else {
      if (given) places = []
      given = false
      addPlace(places, text, sign)
    }
  }
  return shareTrailing(people)
}

/** 张三、李四 广外医院: a place at the end of several bare names is everyone's. */
function shareTrailing(people: Someone[]): Someone[] {
  const last = people.at(-1)
  const bare = people.slice(0, -1).every(({ places }) => places.length === 0)
  if (people.length < 2 || !last || last.places.length === 0 || !bare) return people
  return people.map((one) => ({ ...one, places: last.places, shared: true }))
}

function addPlace(places: string[], text: string, sign: string): void {
  if (sign.includes('、') && places.length > 0) places.push(`${places.pop()}、${text}`)
  else places.push(text)
}

function doubtsOf({ name, places, shared }: Someone): string[] {
  const place = places.join('')
  if (place === '') return []
  const { affiliation, jobTitle } = splitPosts(places)
  const post = importMessages.doubtPost(place, affiliation, jobTitle)
  return shared ? [importMessages.doubtSharedPost(name, place)] : [post]
}
