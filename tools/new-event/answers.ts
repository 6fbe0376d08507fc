// What is needed for a new event, and how the words typed for it are read. Asks nothing, writes nothing.
import * as v from 'valibot'
import { creditBefore } from '#content/credit.ts'
import { editorMessages } from '#content/editor-messages.ts'
import { RESERVED_EVENT_SLUGS } from '#content/paths.ts'
import type { Event } from '#content/schema/event.ts'
import { isoDate, plainText, slug as slugSchema } from '#content/schema/plain-text.ts'
import type { Title } from '#content/schema/title.ts'
import type { Voice } from '#content/schema/voice.ts'
import { fileMessages } from '#tools/event-file/messages.ts'
import { isWindowsName } from '#tools/event-file/windows-name.ts'
import { parseByline } from '#tools/import/people/byline.ts'
import { newMessages } from './messages.ts'

export interface NewReflection {
  title: Title
  voices: [Voice, ...Voice[]]
  paragraphs: readonly string[]
}

export interface NewEventAnswers {
  slug: string
  headline: Title
  date?: string
  byline?: NonNullable<Event['byline']>
  lead?: string
  paragraphs: readonly string[]
  reflections: readonly NewReflection[]
}

const ORGANIZATION =
  /(?:班|组|队|团队|科室?|病区|车间|集体|工会|分会|单位|公司|医院|学校|中心|支部|部门|处|厂)$/u

/** A title as it is typed: `/` between its lines, a space between phrases. Undefined when it says nothing. */
export function readTitle(typed: string): Title | undefined {
  const lines = typed
    .split(/[/／|｜]/u)
    .map((line) => line.split(/\s+/u).filter((phrase) => phrase !== ''))
    .filter((phrases) => phrases.length > 0)
  return lines.length === 0 ? undefined : { lines }
}

/** Names as they are typed one after the other. */
export const readNames = (typed: string): string[] =>
  typed
    .split(/[、，,;；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Who signs, as a paper prints it: 本报记者 陈晓 通讯员 李明. Undefined when nobody is named. */
export function readByline(typed: string): NewEventAnswers['byline'] {
  const printed = parseByline(typed)
  if (printed) return printed
  const names = readNames(typed).map(creditApart)
  const label = names.find(({ credit }) => credit !== '')?.credit
  if (names.length === 0) return undefined
  return {
    authors: names.map(({ name }) => ({ type: 'Person', name })),
    ...(label !== undefined && { label }),
  }
}

function creditApart(typed: string): { credit: string; name: string } {
  const credit = creditBefore(typed)
  const name = typed.slice(credit.length)
  return name === '' ? { credit: '', name: typed } : { credit: credit.trim(), name }
}

/** Those who speak; undefined when nobody is named. A team has neither affiliation nor post. */
export function readVoices(
  names: string,
  affiliation: string,
  jobTitle: string,
): [Voice, ...Voice[]] | undefined {
  const [first, ...others] = readNames(names).map((typed): Voice => {
    const { credit, name } = creditApart(typed)
    const post = jobTitle || credit
    if (ORGANIZATION.test(name)) return { type: 'Organization', name }
    return {
      type: 'Person',
      name,
      ...(affiliation !== '' && { affiliation }),
      ...(post !== '' && { jobTitle: post }),
    }
  })
  return first && [first, ...others]
}

/** Why a slug cannot be had; undefined when it can. @param taken addresses by the file that has them */
export function wrongSlug(slug: string, taken: ReadonlyMap<string, string>): string | undefined {
  const owner = taken.get(slug)
  if (owner !== undefined) return newMessages.taken(owner)
  if (RESERVED_EVENT_SLUGS.includes(slug)) return editorMessages.reservedSlug
  if (isWindowsName(slug)) return fileMessages.windowsName(slug)
  return v.safeParse(slugSchema, slug).issues?.[0].message
}

export const wrongDate = (date: string): string | undefined => v.safeParse(isoDate, date).issues?.[0].message

export const wrongText = (text: string): string | undefined =>
  v.safeParse(plainText, text).issues?.[0].message
