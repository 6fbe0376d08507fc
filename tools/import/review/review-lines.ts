// A review as lines of text for a terminal. Knows nothing of how it was made.
import { edges } from '#tools/import/event/to-event.ts'
import { roleNames, importMessages as words } from '#tools/import/messages.ts'
import type { Review, ReviewRow } from './review.ts'

const OPENING = 24

/** Every block with its role, every join, every doubt; line numbers are the source's. */
export function reviewLines({ rows, doubts, settled }: Review): string[] {
  const joins = rows.flatMap(joinLines)
  return [
    words.reviewRoles(rows.length),
    ...rows.map((row) => words.reviewRow(row.lines, roleNames[row.role], shown(row), `role.${row.key}`)),
    '',
    words.reviewJoins(joins.length),
    ...joins,
    '',
    words.reviewDoubts(doubts.length, settled),
    ...doubts.map(({ lines, message, key }) => words.reviewDoubt(lines, message, key)),
    '',
    words.reviewHow,
    '',
  ]
}

function shown({ text, role, left }: ReviewRow): string {
  const long = role === 'text' || role === 'lead' || role === 'cut'
  const words_ = long ? opening(text) : text
  return left ? words.reviewLeft(words_) : words_
}

function joinLines({ text, seams }: ReviewRow): string[] {
  return seams.map(({ offset, leftLine, rightLine, key }) => {
    const { left, right } = edges(text, offset)
    return words.reviewJoin(leftLine, rightLine, left, right, `join.${key}`)
  })
}

function opening(text: string): string {
  const characters = [...text.slice(0, OPENING * 2 + 2)]
  return characters.length > OPENING ? `${characters.slice(0, OPENING).join('')}…` : text
}
