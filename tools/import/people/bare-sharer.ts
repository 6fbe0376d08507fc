// Who speaks, named by a line without a label: 广外医院工会主席 胡桂芝, ——唐小雨，儿科护士长. Knows no lines around it.
import { importMessages } from '#tools/import/messages.ts'
import { type NamedPeople, namePeople } from './name-people.ts'
import { closeNames, isPersonName } from './person-name.ts'
import { endsWithBody, endsWithDoer, splitDoerName, splitPost } from './posts.ts'

const BARE_LONGEST = 40
const BRACKETED = /^[\p{Script=Han}·]{2,12}[（(][^（）()]+[）)]$/u
/** “海丰9号”轮: the name of a body in quotation marks. */
const NAMED_BODY = /“[^“”]{1,10}”(?=[轮号船艇班队组社店站])/gu
const NO_BARE = /[。！？；…“”《》]/u

/**
 * Someone named by a line without a label: 广外医院工会主席 胡桂芝.
 * @param alone a name without a place will do
 */
export function parseBareSharer(line: string, alone: boolean): NamedPeople | undefined {
  const words = line
    .replace(/^(?:[□■◎●○◆◇▲△]|[—―－]+)\s*/u, '')
    .replace(/^[（(【](.*)[）)】]$/u, '$1')
    .replace(/^作者[系为是]\s*/u, '')
    .replace(/[:：]$/u, '')
  if (words.length > BARE_LONGEST || NO_BARE.test(words.replace(NAMED_BODY, ''))) return undefined
  const people = namePeople(withoutColon(words), false)
  if (people === undefined) return asBareGroup(line, words, alone)
  if (people.voices.some((one) => one.type !== 'Person' || !(isCredible(one) || BRACKETED.test(words))))
    return undefined
  if (/[，,]/u.test(words) && !words.startsWith(people.voices[0].name)) return undefined
  // 在低处仰望: no name of a body begins so.
  if (
    people.voices.some((one) => /^[在把让被给]/u.test(one.type === 'Person' ? (one.affiliation ?? '') : ''))
  )
    return undefined
  const placed = people.voices.every((one) => one.type === 'Person' && hasPlace(one))
  return placed || alone ? people : undefined
}

/** 黄鹂（超市收银员）: a name and, in brackets, a place. */
export const isNameInFront = (line: string): boolean =>
  BRACKETED.test(line) && parseBareSharer(line, false) !== undefined

/**
 * （吉木阿呷 县邮政公司投递部）: in brackets apart from the text a short word beside a body is a name, whatever it begins with;
 * （机修车间 钳工一班）: one body in the other is who speaks.
 * @param titled under a title of its own, where bodies need no brackets
 */
export function parseBracketed(line: string, titled: boolean): NamedPeople | undefined {
  const [, inside] = /^[（(]([^（）()]{4,40})[）)]$/u.exec(line) ?? []
  const words = closeNames(inside ?? line)
  const parts = words.split(APART)
  const [first = '', second = ''] = parts
  if (parts.length === 1 && inside !== undefined && TEAM.test(words)) return namePeople(words, true)
  if (parts.length !== 2 || /[，。！？；：]/u.test(words) || !(inside !== undefined || titled))
    return undefined
  const bodies = parts.filter(endsWithBody).length
  if (bodies === 2) return namePeople(words, true)
  const short = [first, second].some((one) => isPersonName(one, true) && !endsWithBody(one))
  return bodies === 1 && inside !== undefined && short ? namePeople(words, true) : undefined
}

const APART = /[\s|｜丨]+/u

/** 雷公坪村绣娘 | 潘阿略: words, and a name apart; nothing says that the words are a place or a post. */
export function parseLooseSharer(line: string): NamedPeople | undefined {
  const words = closeNames(line.replace(/^[^\p{L}\p{N}“]+/u, '').replace(/[:：]$/u, ''))
  const parts = words.split(APART)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length === 1) return asBareGroup(line, words, true)
  if (words.length > BARE_LONGEST || parts.length > 3 || /[，。！？；…、]/u.test(words)) return undefined
  const named = [first, last].filter((one) => /\p{Script=Han}/u.test(one) && isPersonName(one))
  // 天车工 玉兰: after what someone does a short word is a name whatever it begins with.
  const does = isPersonName(last, true) && last.length <= 3 && endsWithDoer(parts.slice(0, -1).join(''))
  return named.length === 1 || does ? namePeople(words, named.length === 0) : undefined
}

/** 三连承包户：古丽娜尔·玉山. */
function withoutColon(words: string): string {
  const [, place, names = ''] = /^([^:：∶﹕]{2,24})\s*[:：∶﹕]\s*(.+)$/u.exec(words) ?? []
  const named = closeNames(names)
    .split(/[\s、]+/u)
    .every((one) => isPersonName(one))
  return place !== undefined && named ? `${place} ${names}` : words
}

const TEAM =
  /(?:全体(?:职工|员工|成员|同志|教师|人员|医护人员|队员|学员|党员|同学|家属)|班组|小组|突击队|服务队|宣讲队|团队|[一二三四五六七八九十\d甲乙丙丁][班组队])$/u

// ——海星造船厂焊接二班: a sign in front says that a body speaks, or its name and its place do.
function asBareGroup(line: string, words: string, alone: boolean): NamedPeople | undefined {
  const signed = /^[—―□■◎]/u.test(line) && (endsWithBody(words) || TEAM.test(words))
  if (!(signed || (alone && TEAM.test(words) && /^\p{Script=Han}{4,20}$/u.test(words)))) return undefined
  const people = namePeople(words, true)
  return people?.voices[0].type === 'Organization' ? people : undefined
}

const hasPlace = ({ affiliation, jobTitle }: { affiliation?: string; jobTitle?: string }): boolean =>
  affiliation !== undefined || jobTitle !== undefined

// 年纪 begins like a name: only a body or a post beside it tells.
const isCredible = ({ affiliation, jobTitle }: { affiliation?: string; jobTitle?: string }): boolean =>
  affiliation === undefined || jobTitle !== undefined || endsWithBody(affiliation)

const INLINE = /^([^：:。！？；“”]{2,40}?)\s*[：:]\s*(?=\S)/u

/** 胡桂芝（广外医院工会主席）：听了宣讲……: who speaks, and where the words begin. */
export function readInlineSharer(line: string): { people: NamedPeople; begins: number } | undefined {
  const found = INLINE.exec(line)
  if (found?.[1] === undefined) return undefined
  const people = parseBareSharer(found[1], false) ?? doer(found[1])
  return people && { people, begins: found[0].length }
}

/** 凿岩工卜大鹏: what someone does, with no body, is enough before a colon. */
function doer(words: string): NamedPeople | undefined {
  const found = splitDoerName(words, (name) => isPersonName(name))
  if (found === undefined) return undefined
  const standing = splitPost(found.place)
  const doubt = importMessages.doubtPost(found.place, standing.affiliation, standing.jobTitle)
  return { voices: [{ type: 'Person', name: found.name, ...standing }], doubts: [doubt] }
}
