// What an inspection found, for a person to read or for a program. Finds nothing itself.
import { type FileProblem, placeOf } from '#content/problems.ts'
import { checkMessages } from './messages.ts'

export interface Findings {
  folder: string
  /** Sound events, by their status. */
  events: { published: number; draft: number; withdrawn: number }
  errors: readonly FileProblem[]
  warnings: readonly FileProblem[]
}

/** Errors and warnings apart; each says where on one line, and what and how to mend it on the next. */
export function textReport({ folder, events, errors, warnings }: Findings): string {
  const parts = [
    checkMessages.looked(folder, events.published, events.draft, events.withdrawn),
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

/** One JSON object: `errors` and `warnings`, each a list of `{ file, line, field, where, message }`. */
export function jsonReport({ events, errors, warnings }: Findings): string {
  const plain = ({ file, line, field, where, message }: FileProblem) => ({
    file,
    line,
    field,
    where,
    message,
  })
  return `${JSON.stringify({ events, errors: errors.map(plain), warnings: warnings.map(plain) }, undefined, 2)}\n`
}
