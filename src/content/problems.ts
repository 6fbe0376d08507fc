// What is wrong in a content file, as an editor reads it: file · field (where) · what and how to mend it.
import { editorMessages } from './editor-messages.ts'

export interface Problem {
  /** The field, as in the file: `reflections[0].blocks[2].text`; empty for the file as a whole. */
  field: string
  message: string
}

export type PathKey = string | number

/** A path of keys as it is written in JavaScript: `reflections[0].title`. */
export function fieldName(path: readonly PathKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

/** The same place as an editor counts it: 第 1 篇心得，第 3 段. Empty outside reflections and blocks. */
function place(field: string): string {
  const reflection = /^reflections\[(\d+)\]/.exec(field)?.[1]
  const block = /\bblocks\[(\d+)\]/.exec(field)?.[1]
  const words: string[] = []
  if (reflection !== undefined) words.push(editorMessages.reflection(Number(reflection) + 1))
  if (block !== undefined) words.push(editorMessages.paragraph(Number(block) + 1))
  return words.join('，')
}

/** One line for one problem. */
export function describeProblem(file: string, { field, message }: Problem): string {
  const where = place(field)
  return [file, where === '' ? field : `${field}（${where}）`, message]
    .filter((part) => part !== '')
    .join(' · ')
}
