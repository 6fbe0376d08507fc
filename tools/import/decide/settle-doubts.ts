// What an editor's decisions leave doubtful in a review: not what they decided, but where one came to nothing. Knows no files.
import type { Doubt } from '#tools/import/doubt.ts'
import type { Review } from '#tools/import/review/review.ts'
import type { LineRole } from '#tools/import/source/line-role.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'
import { decideMessages } from './decide-messages.ts'
import type { Decisions } from './decisions.ts'

/** Their lines are never in the event. */
const LEFT_ROLES: readonly LineRole[] = ['meta', 'jump', 'credit', 'cut']
const LONGEST_SHARER = 40

export function settleDoubts(review: Review, decisions: Decisions): Review {
  const open = review.doubts.filter(({ key }) => key === undefined || !isDecided(key, decisions))
  const unplaced = review.rows.flatMap(({ lines, key, left }): Doubt[] => {
    const role = left ? decisions.roles.get(key) : undefined
    if (role === undefined || LEFT_ROLES.includes(role)) return []
    const message =
      role === 'reflectionTitle'
        ? decideMessages.titleAlone(likelySharer(review.source, lines.at(-1) ?? 0))
        : decideMessages.notPlaced(role)
    return [{ lines, message, key: `role.${key}` }]
  })
  const doubts = [...open, ...unplaced].sort((a, b) => placeOf(a) - placeOf(b))
  return { ...review, doubts, settled: review.doubts.length - open.length }
}

const placeOf = ({ lines }: Doubt): number => lines[0] ?? Number.MAX_SAFE_INTEGER

/** The key of the line after a title, where it is short enough to name someone. */
function likelySharer(source: readonly SourceLine[], title: number): string | undefined {
  const next = source.find(({ number }) => number > title)
  return next && next.image === undefined && next.text.length <= LONGEST_SHARER ? next.key : undefined
}

function isDecided(name: string, { roles, joins, phrases, voices, slugs, texts }: Decisions): boolean {
  const dot = name.indexOf('.')
  const maps: Record<string, ReadonlyMap<string, unknown>> = {
    role: roles,
    join: joins,
    phrases,
    voices,
    slug: slugs,
    text: texts,
  }
  return maps[name.slice(0, dot)]?.has(name.slice(dot + 1)) === true
}
