// From a line that names who speaks, to voices: a label, its words, or the fields 姓名 单位 职务. Knows no lines around it.
import type { Voice } from '#content/schema/voice.ts'
import { importMessages } from '#tools/import/messages.ts'
import { type NamedPeople, namePeople } from './name-people.ts'
import { closeNames } from './person-name.ts'
import { endsWithBody } from './posts.ts'

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
  const where = value(BODY_FIELDS)
  const given = [...fields].find(([key]) => !NAME_FIELDS.includes(key) && !BODY_FIELDS.includes(key))?.[1]
  // 单位：钢筋班组（班组长）.
  const [, place, post] =
    given === undefined ? (/^([^（(]+)[（(]([^（）()]+)[）)]$/u.exec(where ?? '') ?? []) : []
  const apart = post !== undefined && !endsWithBody(post)
  const affiliation = apart ? place?.trim() : where
  const jobTitle = apart ? post : given
  const voice: Voice = {
    type: 'Person',
    name,
    ...(affiliation && { affiliation }),
    ...(jobTitle && { jobTitle }),
  }
  const doubts = apart ? [importMessages.doubtPost(where ?? '', affiliation, jobTitle)] : []
  return { voices: [voice], doubts }
}

const UNIT = /^[（(]?\s*作者(?:(?:单位|简介)\s*[:：∶﹕]|[系为是]|现[为任]|来自)\s*(.{2,40}?)\s*[）)]?$/u

/** （作者单位：广外医院）, （作者系广外医院护士）: where who was named above stands; undefined when someone is named. */
export function readUnit(line: string): string | undefined {
  const [, words] = UNIT.exec(line) ?? []
  if (words === undefined || /[。；：]/u.test(words)) return undefined
  return namePeople(words, false) === undefined ? words : undefined
}
