// What a line says of itself by its own words, whatever stands around it: 下转第三版, 责任编辑, 图为 …. Knows no roles of others.
import { parseBareSharer } from '#tools/import/people/bare-sharer.ts'
import { type Byline, parseByline } from '#tools/import/people/byline.ts'
import { isField, parseSharer, readLabel, readUnit, type SharerLine } from '#tools/import/people/sharer.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { isCaption } from './caption.ts'
import { isCredit, isCut, isDateLine, isJump, isMeta, isSignature } from './notices.ts'
import { readSection } from './section.ts'

export type Mark =
  | {
      kind: 'cut' | 'meta' | 'credit' | 'jump' | 'date' | 'signature' | 'figure' | 'field' | 'unit'
    }
  /** `guessed`: by its look alone. */
  | { kind: 'caption'; guessed?: true }
  | { kind: 'section'; title: string; sure: boolean }
  /** `guessed`: by its place alone. */
  | { kind: 'byline'; byline: Byline; guessed?: true }
  | { kind: 'sharer'; sharer: SharerLine }

/** In this order: the surest first. */
export function markOf({ text, image, given }: SourceLine): Mark | undefined {
  if (image !== undefined) return { kind: 'figure' }
  if (given !== undefined) return givenMark(text, given)
  if (isJump(text)) return { kind: 'jump' }
  if (isCut(text)) return { kind: 'cut' }
  if (isMeta(text)) return { kind: 'meta' }
  const section = readSection(text)
  if (section) return { kind: 'section', ...section }
  if (readUnit(text) !== undefined) return { kind: 'unit' }
  if (isField(text)) return { kind: 'field' }
  if (isCredit(text)) return { kind: 'credit' }
  if (isCaption(text)) return { kind: 'caption' }
  const byline = parseByline(text)
  if (byline) return { kind: 'byline', byline }
  const sharer = readLabel(text)
  if (sharer) return { kind: 'sharer', sharer }
  if (isDateLine(text)) return { kind: 'date' }
  return isSignature(text) ? { kind: 'signature' } : undefined
}

function givenMark(text: string, given: NonNullable<SourceLine['given']>): Mark | undefined {
  switch (given) {
    case 'section':
      return { kind: 'section', title: readSection(text)?.title ?? text, sure: true }
    case 'byline':
      return { kind: 'byline', byline: parseByline(text) ?? labelledByline(text) }
    case 'sharer':
      return { kind: 'sharer', sharer: readLabel(text) ?? { words: text } }
    case 'cut':
    case 'meta':
    case 'credit':
    case 'jump':
    case 'signature':
    case 'caption':
      return { kind: given }
    default:
      return undefined
  }
}

/** 作者：教育工会宣传部; else the words themselves are the name. */
function labelledByline(text: string): Byline {
  const { label, words } = readLabel(text) ?? { words: text }
  const people = label === undefined ? parseBareSharer(words, false) : parseSharer(words, label)
  if (people === undefined) return { authors: [{ type: 'Person', name: text }] }
  return { authors: [...people.voices], ...(label !== undefined && { label }) }
}
