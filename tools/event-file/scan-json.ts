// Walks a JSON text: where each value stands, and what first keeps it from being JSON. Knows nothing of events.
import { fieldName, type PathKey } from '#content/field-path.ts'

/** Offsets in the text; `key` is where the name of a member begins. */
interface JsonPlace {
  key: number | undefined
  start: number
  end: number
}

/** What a person who does not program did, as far as it can be told. */
export type JsonFaultKind =
  | 'wideMark'
  | 'quoteInside'
  | 'missingComma'
  | 'extraComma'
  | 'missingColon'
  | 'missingValue'
  | 'openText'
  | 'controlInText'
  | 'badEscape'
  | 'otherText'
  | 'bareWord'
  | 'unclosed'
  | 'textAfterEnd'
  | 'tooDeep'

export class JsonFault extends Error {
  constructor(
    readonly kind: JsonFaultKind,
    readonly at: number,
  ) {
    super(kind)
  }
}

export interface ScannedJson {
  /** By field, as `fieldName` spells it; the whole is the empty field. */
  places: ReadonlyMap<string, JsonPlace>
  /** Members whose name stood before in the same object: JSON keeps the last in silence. */
  repeated: readonly { field: string; at: number }[]
}

const MOST_DEPTH = 100
const SPACE = /[ \t\r\n]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y
const WORD = /(?:true|false|null)(?!\w)/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a text
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const WIDE_MARK = /[，：；“”‘’｛｝［］【】（）、＂　]/u

/** @throws {JsonFault} for a text that is no JSON */
export function scanJson(text: string): ScannedJson {
  const places = new Map<string, JsonPlace>()
  const repeated: { field: string; at: number }[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found
  }
  const fail = (kind: JsonFaultKind, place = at): never => {
    throw new JsonFault(WIDE_MARK.test(text[place] ?? '') ? 'wideMark' : kind, place)
  }
  /** What stands where a comma or a bracket should. */
  const failAfterValue = (close: string): never => {
    if (at >= text.length) return fail('unclosed')
    if (/["{[\d-]/.test(text[at] ?? '')) return fail('missingComma', text.slice(0, at).trimEnd().length - 1)
    // A text just ended, and words go on: the quote was meant to be part of it.
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && text[at - 1] === '"') return fail('quoteInside', at - 1)
    return fail(text[at] === (close === '}' ? ']' : '}') ? 'unclosed' : 'missingComma')
  }

  function value(path: readonly PathKey[], key: number | undefined): void {
    match(SPACE)
    const start = at
    if (path.length > MOST_DEPTH) fail('tooDeep')
    if (text[at] === '{') members(path)
    else if (text[at] === '[') list(path)
    else if (text[at] === '"') string()
    else if (match(NUMBER) === undefined && match(WORD) === undefined) failAtValue()
    places.set(fieldName(path), { key, start, end: at })
  }

  function failAtValue(): never {
    if (at >= text.length) return fail('unclosed')
    return fail(/[,}\]]/.test(text[at] ?? '') ? 'missingValue' : 'bareWord')
  }

  function string(): string {
    const start = at
    const whole = match(STRING)
    if (whole !== undefined) return JSON.parse(whole)
    // Where does it stop being a text?
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a text
    const good = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y
    good.lastIndex = start
    const stop = start + (good.exec(text)?.[0].length ?? 0)
    if (text[stop] === '\\') throw new JsonFault('badEscape', stop)
    throw new JsonFault(
      stop >= text.length || /[\r\n]/.test(text[stop] ?? '') ? 'openText' : 'controlInText',
      stop,
    )
  }

  function members(path: readonly PathKey[]): void {
    const seen = new Set<string>()
    at += 1
    match(SPACE)
    if (text[at] === '}') {
      at += 1
      return
    }
    for (;;) {
      match(SPACE)
      const key = at
      if (text[at] !== '"') failAtKey()
      const name = string()
      if (seen.has(name)) repeated.push({ field: fieldName([...path, name]), at: key })
      seen.add(name)
      match(SPACE)
      if (text[at] !== ':') fail(at >= text.length ? 'unclosed' : 'missingColon')
      at += 1
      value([...path, name], key)
      if (closes('}')) return
    }
  }

  function failAtKey(): never {
    if (at >= text.length) return fail('unclosed')
    return text[at] === '}' ? fail('extraComma', text.lastIndexOf(',', at)) : fail('bareWord')
  }

  function list(path: readonly PathKey[]): void {
    at += 1
    match(SPACE)
    if (text[at] === ']') {
      at += 1
      return
    }
    for (let index = 0; ; index += 1) {
      match(SPACE)
      if (index > 0 && text[at] === ']') fail('extraComma', text.lastIndexOf(',', at))
      value([...path, index], undefined)
      if (closes(']')) return
    }
  }

  /** After a value: true at the closing bracket, false at a comma. */
  function closes(bracket: '}' | ']'): boolean {
    match(SPACE)
    const next = text[at]
    if (next !== ',' && next !== bracket) failAfterValue(bracket)
    at += 1
    return next === bracket
  }

  match(SPACE)
  if (text[at] !== '{') fail('otherText')
  value([], undefined)
  match(SPACE)
  if (at < text.length) fail('textAfterEnd')
  return { places, repeated }
}
