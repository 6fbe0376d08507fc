// A line with what it says of itself and what it looks like, before it has a role. Knows no roles.
import type { SourceLine } from '#tools/import/source/lines.ts'
import type { Mark } from './marks.ts'

/**
 * `title`: surely one. `maybe`: short and without punctuation. `short`: one only where its place demands a title.
 */
export type Shape = 'title' | 'maybe' | 'short' | 'text'

export interface Item {
  line: SourceLine
  mark?: Mark
  shape: Shape
}

/** Unmarked and not plain text. */
export const isTitleish = (item: Item | undefined): boolean =>
  item !== undefined && item.mark === undefined && (item.shape === 'title' || item.shape === 'maybe')

export const isText = (item: Item | undefined): boolean =>
  item !== undefined && item.mark === undefined && (item.shape === 'text' || item.shape === 'short')

const PASSED: readonly string[] = ['caption', 'figure', 'jump', 'cut', 'credit']

/** What may stand between the halves of a paragraph. */
export const isBetween = (item: Item | undefined): boolean =>
  item?.mark !== undefined && PASSED.includes(item.mark.kind)
