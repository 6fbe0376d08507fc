// From the data of a decisions file to decisions, or the sentence that says which key is wrong. Knows no files.
import { isSlug, RESERVED_REFLECTION_SLUGS } from '#content/paths.ts'
import type { Voice } from '#content/schema/voice.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { importMessages, roleNames } from '#tools/import/messages.ts'
import { LINE_ROLES, type LineRole } from '#tools/import/source/line-role.ts'
import { decideMessages } from './decide-messages.ts'
import type { Decisions } from './decisions.ts'

/**
 * Decisions from `{ "role.x7k2pq": "小标题", "join.m3n4b5": false, … }`.
 * @throws {Refusal} for a key or a value that means nothing
 */
export function readDecisions(data: unknown): Decisions {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Refusal(decideMessages.notObject)
  const roles = new Map<string, LineRole>()
  const joins = new Map<string, boolean>()
  const phrases = new Map<string, readonly (readonly string[])[]>()
  const voices = new Map<string, [Voice, ...Voice[]]>()
  const slugs = new Map<string, string>()
  const texts = new Map<string, boolean>()
  for (const [name, value] of Object.entries(data)) {
    const dot = name.indexOf('.')
    const kind = name.slice(0, Math.max(0, dot))
    const key = name.slice(dot + 1)
    if (kind === 'role') roles.set(key, readRole(name, value))
    else if (kind === 'join') joins.set(key, readYes(name, value, decideMessages.joinWords))
    else if (kind === 'phrases') phrases.set(key, readPhrases(name, value))
    else if (kind === 'voices') voices.set(key, readVoices(name, value))
    else if (kind === 'slug') slugs.set(key, readSlug(name, value))
    else if (kind === 'text') texts.set(key, readYes(name, value, decideMessages.textWords))
    else throw new Refusal(decideMessages.unknownKey(name))
  }
  return { roles, joins, phrases, voices, slugs, texts }
}

function readRole(name: string, value: unknown): LineRole {
  const role = LINE_ROLES.find((one) => one !== 'figure' && (roleNames[one] === value || one === value))
  if (role === undefined) throw new Refusal(decideMessages.badRole(name, value))
  return role
}

/** `true` or the first word, `false` or the second. */
function readYes(name: string, value: unknown, [yes, no]: readonly [string, string]): boolean {
  if (value === true || value === yes) return true
  if (value === false || value === no) return false
  throw new Refusal(decideMessages.badChoice(name, value, yes, no))
}

/** `"宣讲脚步|不停歇 / 中国工会|十七大"`, or the lists the event file has. */
function readPhrases(name: string, value: unknown): string[][] {
  const lines =
    typeof value === 'string' ? value.split(/\s*[/／]\s*/u).map((line) => line.split(/\s*[|｜]\s*/u)) : value
  const right = Array.isArray(lines) && lines.length > 0 && lines.every(isPhraseList)
  if (!right) throw new Refusal(decideMessages.badPhrases(name))
  return lines
}

const isPhraseList = (line: unknown): line is string[] =>
  Array.isArray(line) &&
  line.length > 0 &&
  line.every((one) => typeof one === 'string' && one !== '' && one === one.trim())

/** `"胡桂芝/广外医院/工会主席；韩凌"`; a name alone before 集体 is a body: `"集体/急诊班组"`. */
function readVoices(name: string, value: unknown): [Voice, ...Voice[]] {
  if (typeof value !== 'string') throw new Refusal(decideMessages.badVoices(name))
  const [first, ...others] = value.split(/[；;]/u).map((one): Voice => {
    const [person = '', affiliation = '', jobTitle = ''] = one.split(/[/／]/u).map((part) => part.trim())
    if (person === '') throw new Refusal(decideMessages.badVoices(name))
    if (person === importMessages.body) return { type: 'Organization', name: affiliation }
    return {
      type: 'Person',
      name: person,
      ...(affiliation !== '' && { affiliation }),
      ...(jobTitle !== '' && { jobTitle }),
    }
  })
  if (first === undefined) throw new Refusal(decideMessages.badVoices(name))
  return [first, ...others]
}

function readSlug(name: string, value: unknown): string {
  if (typeof value === 'string' && isSlug(value) && !RESERVED_REFLECTION_SLUGS.includes(value)) return value
  throw new Refusal(decideMessages.badSlug(name))
}
