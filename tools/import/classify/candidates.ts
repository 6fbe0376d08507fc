// Lines that may name who speaks in a reflection, labelled, field by field or bare. Knows no titles.
import type { Person, Voice } from '#content/schema/voice.ts'
import { isFinished } from '#tools/import/heal/line-edges.ts'
import { importMessages } from '#tools/import/messages.ts'
import {
  isNameInFront,
  parseBareSharer,
  parseBracketed,
  parseLooseSharer,
  readInlineSharer,
} from '#tools/import/people/bare-sharer.ts'
import type { NamedPeople } from '#tools/import/people/name-people.ts'
import { splitPost } from '#tools/import/people/posts.ts'
import { parseFields, parseSharer, readUnit } from '#tools/import/people/sharer.ts'
import { type Item, isText, isTitleish } from './item.ts'
import type { Mark } from './marks.ts'

export interface Candidate {
  /** Places of the lines that name who speaks. */
  sharers: number[]
  people: NamedPeople | undefined
  label?: string
  /** The sharer is printed before the first words on one line; they begin here. */
  inline?: number
  /** （作者单位：…） under the text: where who speaks stands. */
  unit?: number
  /** Only its place and a name say that it names someone: it needs another beside it. */
  weak?: true
}

export function findCandidates(items: readonly Item[], from: number, section: number): Candidate[] {
  const found: Candidate[] = []
  const begin = Math.max(from, section + 1)
  for (let at = begin; at < items.length; at += 1) {
    const unit = items[at]?.mark?.kind === 'unit' ? readUnit(items[at]?.line.text ?? '') : undefined
    const last = found.at(-1)
    if (unit !== undefined && last?.unit === undefined && last?.people !== undefined) {
      found.splice(-1, 1, { ...last, people: withUnit(last.people, unit), unit: at })
      continue
    }
    const candidate = candidateAt(items, at, section)
    if (candidate === undefined) continue
    found.push(candidate)
    at = candidate.sharers.at(-1) ?? at
  }
  return found.length > 1 ? found : found.filter(({ weak }) => weak !== true)
}

/** What the voices lack. */
function withUnit({ voices: [first, ...others], doubts }: NamedPeople, unit: string): NamedPeople {
  const given = splitPost(unit)
  const placed = (voice: Voice): Voice =>
    voice.type === 'Person' && voice.affiliation === undefined
      ? { ...voice, ...given, ...postOf(voice) }
      : voice
  const doubt = importMessages.doubtPost(unit, given.affiliation, given.jobTitle)
  return { voices: [placed(first), ...others.map(placed)], doubts: [...doubts, doubt] }
}

const postOf = ({ jobTitle }: Person): Partial<Person> => (jobTitle === undefined ? {} : { jobTitle })

function candidateAt(items: readonly Item[], at: number, section: number): Candidate | undefined {
  const item = items[at]
  if (item === undefined) return undefined
  const { mark, line } = item
  if (mark?.kind === 'field') return fieldsAt(items, at)
  if (mark?.kind === 'sharer') {
    const { label, words } = mark.sharer
    const fields = parseFields(line.text)
    return {
      sharers: [at],
      people: fields ?? parseSharer(words, label),
      ...(label !== undefined && { label }),
    }
  }
  if (line.given !== undefined) return undefined
  const inSection = section !== -1
  const opens = isTitled(items, at, section) && (isText(items[at + 1]) || isTitleish(items[at + 1]))
  if (mark?.kind === 'byline') {
    if (!(opens || (inSection && (isText(items[at + 1]) || closes(items, at))))) return undefined
    const { label, authors } = mark.byline
    const [first, ...others] = authors
    return (
      first && {
        sharers: [at],
        people: { voices: [first, ...others], doubts: [] },
        ...(label !== undefined && { label }),
      }
    )
  }
  if (mark !== undefined && mark.kind !== 'credit') return undefined
  return mark ? undefined : bareAt(items, at, inSection, opens)
}

/** Under a title; 夜班读书笔记 is one where something else heads the reflections. */
const isTitled = (items: readonly Item[], at: number, section: number): boolean =>
  isTitleish(items[at - 1]) || (section !== -1 && at - 1 > section && items[at - 1]?.mark?.kind === 'section')

function bareAt(
  items: readonly Item[],
  at: number,
  inSection: boolean,
  opens: boolean,
): Candidate | undefined {
  const { line, shape } = items[at] ?? {}
  if (line === undefined) return undefined
  if (inSection) {
    const inline = readInlineSharer(line.text.slice(0, 60))
    if (inline && line.text.length > inline.begins) {
      return { sharers: [at], people: inline.people, inline: inline.begins }
    }
  }
  const under = closes(items, at)
  const named = isText(items[at + 1]) && isNameInFront(line.text)
  const begins = isText(items[at + 1]) || (isTitleish(items[at + 1]) && isText(items[at + 2]))
  const headed = shape === 'title' && begins
  if (!inSection && !opens && !under && !named && !headed) return undefined
  const next = items[at + 1]
  const followed = isText(next) || isTitleish(next) || next === undefined || under
  if (!followed || shape === undefined) return undefined
  const people =
    parseBareSharer(line.text, inSection && opens) ??
    (under || opens ? parseBracketed(line.text, inSection && opens) : undefined)
  if (people)
    return { sharers: [at], people, ...(!inSection && !opens && !under && !named && { weak: true }) }
  const loose = opens && isText(next) ? parseLooseSharer(line.text) : undefined
  return loose && { sharers: [at], people: loose, weak: true }
}

/** ——营业部 营业员 蔚晓晴, under a whole text: who wrote it. */
function closes(items: readonly Item[], at: number): boolean {
  const above = items[at - 1]
  const next = items[at + 1]
  return (
    isText(above) &&
    isFinished(above?.line.text ?? '') &&
    /^[—―（(]/u.test(items[at]?.line.text ?? '') &&
    (next === undefined || isTitleish(next) || ENDS.includes(next.mark?.kind))
  )
}

const ENDS: readonly (Mark['kind'] | undefined)[] = ['date', 'signature', 'credit', 'cut', 'meta', 'section']

/** 姓名：… 单位：… 职务：…, on one line or one after the other. */
function fieldsAt(items: readonly Item[], at: number): Candidate | undefined {
  const sharers: number[] = []
  for (let next = at; items[next]?.mark?.kind === 'field'; next += 1) {
    const text = items[next]?.line.text ?? ''
    if (next > at && /^(?:姓名|分享人|作者|发言人)/u.test(text)) break
    sharers.push(next)
  }
  const people = parseFields(sharers.map((one) => items[one]?.line.text ?? '').join(' '))
  if (people) return { sharers, people }
  const mark = items[at]?.line.text ?? ''
  const [, label = '', words = ''] = /^([^:：∶﹕]+)[:：∶﹕]\s*(.*)$/u.exec(mark) ?? []
  return { sharers: [at], people: parseSharer(words, label), label }
}
