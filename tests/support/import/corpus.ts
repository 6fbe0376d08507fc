// The invented texts of tests/fixtures/import: their lines, and the pieces each should become. Knows no format.
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

export type Format = 'txt' | 'docx' | 'wechat' | 'founder' | 'html'

/** One line as a fixture has it: a tag of one letter (+ for the second half of a paragraph) and its words. */
export interface TaggedLine {
  tag: string
  text: string
}

export interface Piece {
  role: string
  text: string
}

export interface CorpusText {
  name: string
  formats: readonly Format[]
  /** Lines of the source, blank ones as undefined; parts of one line stand together. */
  lines: readonly (TaggedLine[] | undefined)[]
  pieces: readonly Piece[]
}

const ROLES: Readonly<Record<string, string>> = {
  H: 'headline',
  K: 'kicker',
  T: 'reportTitle',
  L: 'lead',
  B: 'byline',
  S: 'section',
  R: 'reflectionTitle',
  r: 'reflectionTitle',
  V: 'sharer',
  P: 'text',
  s: 'heading',
  C: 'caption',
  J: 'jump',
  E: 'credit',
  M: 'meta',
  D: 'signature',
  X: 'cut',
}
const TITLES = 'HKTsR'

export function readCorpus(folder: string): CorpusText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.text'))
    .sort()
    .map((name) => readText(basename(name, '.text'), readFileSync(`${folder}/${name}`, 'utf8')))
}

function readText(name: string, source: string): CorpusText {
  let formats: Format[] = []
  const lines: (TaggedLine[] | undefined)[] = []
  const pieces: Piece[] = []
  let paragraph: Piece | undefined
  let last = ''
  for (const line of source.trimEnd().split('\n')) {
    if (line.startsWith('@formats')) formats = line.split(' ').slice(1) as Format[]
    if (line.startsWith('@')) continue
    if (line === '') {
      lines.push(undefined)
      last = ''
      continue
    }
    if (line.startsWith('=|') || line.startsWith('r|')) {
      if (line.startsWith('=|')) {
        const named = pieces.findLast(({ role }) => role === 'sharer' || role === 'byline')
        if (named) named.text = line.slice(2)
      } else pieces.push({ role: 'reflectionTitle', text: line.slice(2) })
      continue
    }
    const parts = line.split('‖').map((part): TaggedLine => ({ tag: part[0] ?? '', text: part.slice(2) }))
    lines.push(parts)
    for (const { tag, text } of parts) {
      const words = text.trim()
      const previous = pieces.at(-1)
      if (tag === '+' && paragraph) paragraph.text += glue(paragraph.text, words) + words
      else if (tag === last && TITLES.includes(tag) && previous) previous.text += ` ${words}`
      else if ('VB'.includes(tag) && tag === last) continue
      else if (tag === 'F') continue
      else {
        const piece = { role: ROLES[tag] ?? `?${tag}`, text: words }
        pieces.push(piece)
        if (tag === 'P' || tag === 'L') paragraph = piece
      }
      last = tag
    }
  }
  return { name, formats, lines, pieces }
}

const glue = (left: string, right: string): string =>
  /[A-Za-z0-9]$/.test(left) && /^[A-Za-z]/.test(right) ? ' ' : ''
