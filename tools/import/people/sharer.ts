// From a line that names who speaks, to voices: a label, its words, or the fields 姓名 单位 职务. Knows no lines around it.
import type { Voice } from '#content/schema/voice.ts'
import { importMessages } from '#tools/import/messages.ts'
import { type NamedPeople, namePeople } from './name-people.ts'
import { closeNames, isPersonName } from './person-name.ts'
import { endsWithBody, endsWithDoer, splitDoerName, splitPost } from './posts.ts'

export interface SharerLine {
  /** As printed, without colon: 分享人. */
  label?: string
  words: string
}

const LABEL_WORDS =
  '(?:分享|发言|讲述|交流|宣讲|主讲|汇报|感悟|体会|心得|演讲)(?:人员?|者|嘉宾|代表|集体|班组|班级|单位|团队|科室|部门|小组|教师|老师|职工|员工|学员|医生|护士|同志|作者)|(?:领读|朗读|诵读|荐书|推荐|撰稿|撰写|执笔|投稿|口述|供稿|来信|述说|记录)[人者]|作者姓名|作者|撰稿|撰文|执笔|供稿单位|供稿|口述|署名|姓名|学员|发言|分享|讲述|文|文字|图文'
const COLON = '[:：∶﹕︰|｜丨/／]'
const LABELLED = new RegExp(`^[（(【\\[〔]?\\s*(${LABEL_WORDS})\\s*[】\\]〕]?\\s*${COLON}\\s*(.*)$`, 'u')
const IN_BRACKETS = new RegExp(`^[【\\[〔]\\s*(${LABEL_WORDS})\\s*[】\\]〕]\\s*(.*)$`, 'u')
/** 分享人 广外医院 胡桂芝: a blank for the colon, so the label must be one that is no ordinary word. */
const BLANK =
  /^(分享人|分享者|分享嘉宾|分享集体|作者|发言人|发言者|讲述人|讲述者|撰稿人|执笔人|交流人|汇报人|体会人|供稿人?|文)[\s\u3000]+(.*)$/u
const FIELD =
  /(姓名|分享人|作者单位|作者|发言人|工作单位|所在单位|单位|部门|科室|职务|职称|岗位|职位|身份)\s*[:：∶﹕]\s*/gu
const NAME_FIELDS = ['姓名', '分享人', '作者', '发言人']
const BODY_FIELDS = ['作者单位', '工作单位', '所在单位', '单位', '部门', '科室']
const LONGEST = 80
const GROUP_LABEL = /(?:集体|班组|班级|单位|团队|科室|部门|小组)$/u

/** The label of a line and what follows it; undefined when it has none. */
export function readLabel(line: string): SharerLine | undefined {
  if (line.length > LONGEST || /[。！？；]/u.test(line.slice(0, -1))) return undefined
  const found = LABELLED.exec(line) ?? IN_BRACKETS.exec(line) ?? BLANK.exec(line)
  const [, label, words] = found ?? []
  if (label === undefined || words === undefined) return undefined
  return { label, words: unbracket(words, /^[（(]/u.test(line)) }
}

const unbracket = (words: string, opened: boolean): string =>
  (opened ? words.replace(/[）)]$/u, '') : words).replace(/[:：]$/u, '').trim()

/** Whether a line is one of several that name someone field by field: 单位：广外医院. */
export const isField = (line: string): boolean =>
  line.length <= LONGEST && new RegExp(`^(?:${FIELD.source})`, 'u').test(line)

/** The voices that a line names, its label apart; undefined when it names nobody. */
export function parseSharer(words: string, label?: string): NamedPeople | undefined {
  if (label !== undefined && GROUP_LABEL.test(label)) return asGroup(words)
  return namePeople(words, true)
}

function asGroup(words: string): NamedPeople | undefined {
  const name = words.replace(/\s+/gu, '')
  return name === '' ? undefined : { voices: [{ type: 'Organization', name }], doubts: [] }
}

/** Someone named by fields, on one line or on several joined by blanks; undefined without a name. */
export function parseFields(line: string): NamedPeople | undefined {
  const words = closeNames(line.replace(/^[（(](.*)[）)]$/u, '$1'))
  const parts = words.split(FIELD).slice(1)
  const fields = new Map<string, string>()
  for (let at = 0; at < parts.length; at += 2) {
    fields.set(parts[at] ?? '', (parts[at + 1] ?? '').replace(/[\s，,；;、]+$/u, '').trim())
  }
  const value = (names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((one) => one !== undefined)
  const name = value(NAME_FIELDS)
  if (name === undefined || name === '' || fields.size < 2) return undefined
  const affiliation = value(BODY_FIELDS)
  const jobTitle = [...fields].find(([key]) => !NAME_FIELDS.includes(key) && !BODY_FIELDS.includes(key))?.[1]
  const voice: Voice = {
    type: 'Person',
    name,
    ...(affiliation && { affiliation }),
    ...(jobTitle && { jobTitle }),
  }
  return { voices: [voice], doubts: [] }
}

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
    .replace(/^[□■◎●○◆◇▲△]\s*/u, '')
    .replace(/^[（(【](.*)[）)】]$/u, '$1')
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
  if (!(/^[—―□■◎]/u.test(line) || (alone && TEAM.test(words) && /^\p{Script=Han}{5,20}$/u.test(words))))
    return undefined
  const people = namePeople(words, true)
  return people?.voices[0].type === 'Organization' ? people : undefined
}

const hasPlace = ({ affiliation, jobTitle }: { affiliation?: string; jobTitle?: string }): boolean =>
  affiliation !== undefined || jobTitle !== undefined

// 年纪 begins like a name: only a body or a post beside it tells.
const isCredible = ({ affiliation, jobTitle }: { affiliation?: string; jobTitle?: string }): boolean =>
  affiliation === undefined || jobTitle !== undefined || endsWithBody(affiliation)

const UNIT = /^[（(]?\s*作者(?:(?:单位|简介)\s*[:：∶﹕]|[系为是]|现[为任]|来自)\s*(.{2,40}?)\s*[）)]?$/u

/** （作者单位：广外医院）, （作者系广外医院护士）: where who was named above stands; undefined when someone is named. */
export function readUnit(line: string): string | undefined {
  const [, words] = UNIT.exec(line) ?? []
  if (words === undefined || /[。；：]/u.test(words)) return undefined
  return namePeople(words, false) === undefined ? words : undefined
}

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
