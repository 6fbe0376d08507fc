// Writes the report as a Markdown table. Measures nothing.
import { FIGURES } from './figures.mjs'
import { estimate } from './statistics.mjs'

const HEAD = ['figure', 'Xinde', 'plain', 'Xinde / plain, paired', 'goal', 'met']

/**
 * @typedef {Awaited<ReturnType<typeof import('./visit.mjs').visit>>} Visit
 * @typedef {{ xinde: Visit, plain: Visit }} Round
 */

/**
 * @param {readonly Round[]} rounds at least one
 * @returns {string} the table, and a last line that counts the goals met
 */
export function reportOf(rounds) {
  const results = FIGURES.map((figure) => resultOf(figure, rounds))
  const judged = results.filter(({ met }) => met !== undefined)
  const rows = [HEAD, HEAD.map(() => '---'), ...results.map(({ cells }) => cells)]
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  return `${table}\n\ngoals met: ${judged.filter(({ met }) => met).length} of ${judged.length}`
}

function resultOf({ label, unit, digits, of, goal }, rounds) {
  const xinde = estimate(rounds.map((round) => of(round.xinde)))
  const plain = estimate(rounds.map((round) => of(round.plain)))
  // No ratio to nothing.
  const ratio = rounds.every((round) => of(round.plain) > 0)
    ? estimate(rounds.map((round) => of(round.xinde) / of(round.plain)))
    : undefined
  const judged = goal && { xinde, ratio }[goal.of]
  const met = judged && (goal.always ? judged.most : judged.median) <= goal.most
  const cells = [
    unit ? `${label}, ${unit}` : label,
    written(xinde, digits),
    written(plain, digits),
    ratio ? written(ratio, 2) : '',
    goal ? goalText(goal, unit) : '',
    goal ? metText(met, goal, judged) : '',
  ]
  return { cells, met: goal ? met === true : undefined }
}

function goalText({ of, most, always }, unit) {
  const sign = always && most === 0 ? '0, every round' : `≤ ${most}`
  if (of === 'ratio') return `${sign} × plain`
  return unit ? `${sign} ${unit}` : sign
}

/** A median on the goal's side whose interval is not: said, for another run may say otherwise. */
function metText(met, { most, always }, judged) {
  const unsure = judged && !always && judged.low <= most && judged.high > most
  return `${met ? 'yes' : 'no'}${unsure ? ', interval crosses' : ''}`
}

const written = ({ median, low, high }, digits) =>
  `**${median.toFixed(digits)}** [${low.toFixed(digits)}, ${high.toFixed(digits)}]`
