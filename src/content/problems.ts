// What is wrong in a content file, as an editor reads it: file · where · what and how to mend it.
import { editorMessages } from './editor-messages.ts'
import { opening } from './excerpt.ts'
import { fieldPath } from './field-path.ts'
import { placeInWords } from './problem-place.ts'

export interface Problem {
  /** The field, as in the file: `reflections[0].blocks[2].text`; empty for the file as a whole. */
  field: string
  message: string
  /** The line of the file, from 1, where it is known. */
  line?: number
}

/** A problem that can be told without the file it was found in. */
export interface FileProblem extends Problem {
  /** The file's name. */
  file: string
  /** Where in the event, in words; empty for the file as a whole. */
  where: string
}

// They would turn the words on a terminal around, move its cursor, or not be seen.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu
// A file may hold a key or a value of any length; no sentence of ours comes near this.
const MOST_SAID = 300
const visible = (words: string): string => opening(words.replace(UNSEEN, '▯'), MOST_SAID)

/** @param data what the file holds, for names and opening words */
export function inFile(file: string, problem: Problem, data: unknown): FileProblem {
  const where = placeInWords(fieldPath(problem.field), data)
  return { file, ...problem, message: visible(problem.message), where: visible(where) }
}

/** Where a problem is: the file, its line, the place in the event. */
export function placeOf({ file, line, where }: FileProblem): string {
  const place = line === undefined ? file : `${file} ${editorMessages.line(line)}`
  return [place.trim(), where].filter((part) => part !== '').join(' · ')
}

/** One line for one problem. */
export function describeFileProblem(problem: FileProblem): string {
  const place = placeOf(problem)
  return place === '' ? problem.message : `${place} · ${problem.message}`
}

/** The same of a problem whose file is at hand. */
export function describeProblem(file: string, problem: Problem, data?: unknown): string {
  return describeFileProblem(inFile(file, problem, data))
}
