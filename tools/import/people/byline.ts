// From a line such as □郭祥倩, or 文/甲 图/乙, to label and authors. Knows nothing of the lines around it.
import type { Person, Voice } from '#content/schema/voice.ts'
import { closeNames, isPersonName } from './person-name.ts'
import { endsWithBody } from './posts.ts'

export interface Byline {
  label?: string
  authors: Voice[]
}

const SIGN = /^[□■◎○●◇◆△▲☆★◻◼▢]+\s*/u
/** ■记者 甲 ■通讯员 乙. */
const MORE_SIGNS = /\s*[□■◎○●◇◆△▲☆★◻◼▢]+\s*/gu
/** 本报讯（记者 甲） on a line of its own. */
const DISPATCH = /^\p{Script=Han}{2,8}讯\s*(?:[（(](.*)[）)]|(.*(?:记者|通讯员).*?)报道)$/u
const LABEL =
  /^(?:(?:本报|本刊|本网|特约|见习|实习|首席|驻站|全媒体|融媒体|新闻|摄影|文字|学生|校园|工人日报|通讯社|图片)*(?:记者|通讯员|实习生|特约撰稿人|撰稿人|报道员|通联员)|文\/图|图\/文|文图|图文|图片|摄影报道|摄影|撰文|撰稿|采写|报道|作者|文|图|摄|供稿|供图)/u
const PARTING = /[\s、,，:：/／|｜丨;；]+/u
const PAIRS: [pattern: RegExp, label: string][] = [
  [/文\s*[/／、]\s*图/u, '文图'],
  [/图\s*[/／、]\s*文/u, '图文'],
]
const LONGEST = 60
const SHORTEST_OFFICE = 4
const LONGEST_LOOSE = 3

/** The byline a line is, or undefined when it is none; the label is kept as printed, without outer blanks. */
export function parseByline(line: string): Byline | undefined {
  if (line.length > LONGEST) return undefined
  const bare = line.replace(DISPATCH, '$1$2').replace(/^[（(](.*)[）)]$/u, '$1')
  const sign = SIGN.exec(bare)?.[0] ?? ''
  const rest = closeNames(bare.slice(sign.length).replace(MORE_SIGNS, ' '))
  const words = split(rest)
  const office = officeOf(words, sign)
  if (office) return office
  const labels = words.filter(({ kind }) => kind === 'label')
  markBodies(words, labels.length)
  const names = words.filter(({ kind }) => kind === 'name' || kind === 'body')
  if (names.length === 0 || words.some(({ kind }) => kind === 'other')) return undefined
  if (sign === '' && labels.length === 0) return undefined
  if (labels.length <= 1) {
    const printed = words[0]?.kind === 'label' ? rest.slice(0, rest.indexOf(names[0]?.text ?? '')) : ''
    const trailing = words[0]?.kind === 'label' ? '' : (labels[0]?.text ?? '')
    const label = `${sign}${printed}${trailing}`.trim()
    return { ...(label !== '' && { label }), authors: names.map(({ text }) => person(text)) }
  }
  return { ...(sign !== '' && { label: sign.trim() }), authors: withLabels(words) }
}

/** □县总工会办公室: a body signs. */
function officeOf(words: readonly Word[], sign: string): Byline | undefined {
  // 总工会 供稿, or 供稿 总工会.
  const inOrder = words.at(-1)?.kind === 'label' ? words.toReversed() : words
  const [label, ...others] = inOrder[0]?.kind === 'label' ? inOrder : [undefined, ...inOrder]
  const [office, ...more] = others
  if (office === undefined || more.length > 0 || office.kind !== 'other') return undefined
  if (sign === '' && !/通讯员|记者|供稿|撰稿/u.test(label?.text ?? '')) return undefined
  if (office.text.length < SHORTEST_OFFICE || !endsWithBody(office.text)) return undefined
  const printed = `${sign}${label?.text ?? ''}`.trim()
  return {
    ...(printed !== '' && { label: printed }),
    authors: [{ type: 'Organization', name: office.text }],
  }
}

/** 图片 海湾港口工会: beside other labels a body after its own is who it says. */
function markBodies(words: readonly Word[], labels: number): void {
  if (labels < 2) return
  for (const [at, word] of words.entries()) {
    const body = word.kind === 'other' && words[at - 1]?.kind === 'label' && words[at + 1]?.kind !== 'name'
    if (body && word.text.length >= SHORTEST_OFFICE && endsWithBody(word.text)) word.kind = 'body'
  }
}

/** Two or three names and nothing else: a byline where its place says so. */
export function parseBareNames(line: string): Byline | undefined {
  const words = split(closeNames(line))
  const surely = words.every(({ text }) => isPersonName(text))
  return surely && words.length > 0 && words.length <= 4
    ? { authors: words.map(({ text }) => person(text)) }
    : undefined
}

interface Word {
  text: string
  kind: 'label' | 'name' | 'body' | 'other'
}

function split(line: string): Word[] {
  const whole = PAIRS.reduce((text, [pattern, label]) => text.replace(pattern, label), line)
  const tokens = whole.split(PARTING).filter((one) => one !== '')
  const labelled = tokens.some((one) => LABEL.test(one))
  return tokens.flatMap((token): Word[] => {
    const label = LABEL.exec(token)?.[0] ?? ''
    if (label === token) return [{ text: label, kind: 'label' }]
    // 本报记者张三 is printed without a blank; a name may begin with 文.
    if (label.length > 1 && isName(token.slice(label.length), true)) {
      return [
        { text: label, kind: 'label' },
        { text: token.slice(label.length), kind: 'name' },
      ]
    }
    const tail = /^(.{2,4})(摄影|摄)$/u.exec(token)
    if (tail?.[1] !== undefined && tail[2] !== undefined && isName(tail[1], false)) {
      return [
        { text: tail[1], kind: 'name' },
        { text: tail[2], kind: 'label' },
      ]
    }
    return [{ text: token, kind: isName(token, labelled || /^[□■◎]/u.test(line)) ? 'name' : 'other' }]
  })
}

// Those who write for papers have pen names: three characters or fewer will do beside a label.
function isName(text: string, loose: boolean): boolean {
  return isPersonName(text) || (isPersonName(text, true) && (loose || text.length <= LONGEST_LOOSE))
}

const person = (name: string, jobTitle?: string): Person => ({
  type: 'Person',
  name,
  ...(jobTitle !== undefined && { jobTitle }),
})

/** A label is of the names after it, unless the line begins with a name: then of those before it. */
function withLabels(words: readonly Word[]): Voice[] {
  const order = words[0]?.kind === 'name' && words.at(-1)?.kind === 'label' ? [...words].reverse() : words
  const authors: Voice[] = []
  let label: string | undefined
  for (const { text, kind } of order) {
    if (kind === 'label') label = text
    else authors.push(kind === 'body' ? { type: 'Organization', name: text } : person(text, label))
  }
  return order === words ? authors : authors.reverse()
}
