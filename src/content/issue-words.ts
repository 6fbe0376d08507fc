// What an editor is told of one thing that is wrong with the shape of a file: by the schema's word, or by what was likely meant. Knows no files.
import type * as v from 'valibot'
import { editorMessages } from './editor-messages.ts'
import type { PathKey } from './field-path.ts'
import { fieldWords } from './field-words.ts'
import { keysAt } from './keys-at.ts'
import { likelyWord } from './likely-word.ts'

const MISSING: Readonly<Record<PathKey, string>> = {
  alt: editorMessages.missingAlt,
  text: editorMessages.missingText,
  status: editorMessages.missingStatus,
  headline: editorMessages.missingHeadline,
  version: editorMessages.missingVersion,
  reflections: editorMessages.missingReflections,
  voices: editorMessages.noVoice,
  blocks: editorMessages.noBlocks,
  title: editorMessages.notTitle,
  lines: editorMessages.notTitle,
}

export const isUnknownKey = (issue: v.BaseIssue<unknown>): boolean =>
  issue.kind === 'schema' && issue.expected === 'never'

/** @param path of the issue @param schema of the whole file @param data what the file holds */
export function issueWords(
  issue: v.BaseIssue<unknown>,
  path: readonly PathKey[],
  schema: unknown,
  data: unknown,
): string {
  const key = path.at(-1) ?? ''
  // A strict object reports both a missing and an unknown key as a wrong type of the key itself.
  if (issue.received === 'undefined') return MISSING[key] ?? editorMessages.missing
  if (isUnknownKey(issue)) return unknownKey(issue, path, schema, data)
  return bareNames(issue, path) ?? issue.message
}

function unknownKey(issue: v.BaseIssue<unknown>, path: readonly PathKey[], schema: unknown, data: unknown) {
  const key = String(path.at(-1))
  const holder = path.slice(0, -1)
  const known = keysAt(schema, holder, data)
  const elsewhere = Object.hasOwn(fieldWords.keys, key)
  const free = known.filter((one) => !Object.hasOwn(Object(issue.path?.at(-1)?.input), one))
  const same = elsewhere ? sameWord(key, free) : undefined
  if (same !== undefined) return editorMessages.misplacedKey(key, same)
  const likely = likelyWord(key, known)
  if (likely !== undefined) return editorMessages.misspeltKey(likely)
  for (const one of known) {
    const inner = likelyWord(key, keysAt(schema, [...holder, one], data))
    if (inner !== undefined) return editorMessages.innerKey(key, one, inner)
  }
  return elsewhere ? editorMessages.elsewhereKey(key) : editorMessages.unknownKey
}

/** 标题 is `title` in one place and `headline` in another. */
function sameWord(key: string, known: readonly string[]): string | undefined {
  const word = bareWord(key)
  return known.find((one) => bareWord(one) === word) ?? known.find((one) => bareWord(one).endsWith(word))
}

const bareWord = (key: string): string =>
  (Object.hasOwn(fieldWords.keys, key) ? fieldWords.keys[key] : undefined)?.replace(/（.*）$/u, '') ?? ''

/** Who stands in these fields; a `voice` may be either. */
const NAMED: Readonly<Record<string, 'Person' | 'Organization' | 'voice'>> = {
  voices: 'voice',
  authors: 'voice',
  performer: 'Person',
  moderator: 'Person',
  organizer: 'Organization',
  publisher: 'Organization',
}

/** A name alone, where a person or an organization belongs: 孙丽. */
function bareNames({ input, expected }: v.BaseIssue<unknown>, path: readonly PathKey[]): string | undefined {
  const field = String(path.findLast((key) => typeof key === 'string'))
  const kind = Object.hasOwn(NAMED, field) ? NAMED[field] : undefined
  if (kind === undefined || typeof input !== 'string') return undefined
  const type = kind === 'voice' ? 'Person' : kind
  const written = (name: string): string => `{ "type": "${type}", "name": ${JSON.stringify(name)} }`
  const names = input.split(/[、，,；;]/u).map((name) => name.trim())
  if (expected === 'Array') return told(`[${names.map(written).join(', ')}]`)
  return expected === 'Object' ? told(written(input)) : undefined

  function told(form: string): string {
    const say = kind === 'voice' ? editorMessages.bareVoice : editorMessages.bareName
    return say(bareWord(field), form)
  }
}
