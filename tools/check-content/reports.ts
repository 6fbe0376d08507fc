// What an inspection found, for a person to read or for a program. Finds nothing itself.
import { type FileProblem, placeOf } from '#content/problems.ts'
import { type Count, checkMessages } from './messages.ts'

export interface Findings {
  folder: string
  /** Sound events. */
  events: Count
  /** Theirs: one is withdrawn by itself or with its event. */
  reflections: Count
  errors: readonly FileProblem[]
  warnings: readonly FileProblem[]
}

/** Errors and warnings apart; each says where on one line, and what and how to mend it on the next. */
export function textReport({ folder, events, reflections, errors, warnings }: Findings): string {
  const parts = [
    checkMessages.looked(folder, events, reflections),
    ...section(checkMessages.errors(errors.length), errors),
    ...section(checkMessages.warnings(warnings.length), warnings),
    errors.length + warnings.length === 0 ? checkMessages.nothing : checkMessages.howToFind,
  ]
  return `${parts.join('\n\n')}\n`
}

function section(title: string, problems: readonly FileProblem[]): string[] {
  if (problems.length === 0) return []
  return [title, ...problems.map((problem) => `${placeOf(problem)}\n    ${problem.message}`)]
}

/** One JSON object: `events` and `reflections` by status; `errors` and `warnings`, each a list of `{ file, line, field, where, message }`. */
export function jsonReport({ events, reflections, errors, warnings }: Findings): string {
  const plain = ({ file, line, field, where, message }: FileProblem) => ({
    file,
    line,
    field,
    where,
    message,
  })
  return `${JSON.stringify({ events, reflections, errors: errors.map(plain), warnings: warnings.map(plain) }, undefined, 2)}\n`
}
