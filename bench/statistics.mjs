// Medians and their intervals. Knows nothing of what was measured.

/** How sure an interval must be. */
const CONFIDENCE = 0.95

/**
 * @typedef {object} Estimate
 * @property {number} median
 * @property {number} low lower end of the interval
 * @property {number} high upper end of the interval
 * @property {number} most the largest value seen
 */

/**
 * The median of a sample with its 95 % interval.
 *
 * The interval is exact and by order statistics: how many of n values lie below the true median is binomial (n, 1/2)
 * whatever their distribution, so the k-th smallest and k-th largest enclose it with probability 1 − 2 P(B < k). Of
 * 15 values these are the 4th and the 12th (96.5 %). Below 6 values no k does: then it is all that was seen.
 *
 * @param {readonly number[]} values at least one
 * @returns {Estimate}
 */
export function estimate(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const k = intervalRank(sorted.length)
  return {
    median: medianOf(sorted),
    low: sorted[k - 1],
    high: sorted[sorted.length - k],
    most: sorted[sorted.length - 1],
  }
}

/** The largest k whose order statistics are sure enough, at least 1. */
function intervalRank(n) {
  let k = 1
  let below = 0.5 ** n
  let term = below
  while (k < n / 2) {
    term *= (n - k + 1) / k
    below += term
    if (2 * below > 1 - CONFIDENCE) break
    k += 1
  }
  return k
}

function medianOf(sorted) {
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
