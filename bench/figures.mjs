// The figures of the report, in its order, and what Xinde wants of them. Measures nothing.

/**
 * @typedef {object} Goal
 * @property {'xinde' | 'ratio'} of which column it is about
 * @property {number} most
 * @property {boolean} [always] it must hold in every round, not only at the median
 */

/**
 * @typedef {object} Figure
 * @property {string} label
 * @property {'kB' | 'ms' | ''} unit
 * @property {number} digits
 * @property {(visit: Awaited<ReturnType<typeof import('./visit.mjs').visit>>) => number} of in that unit
 * @property {Goal} [goal]
 */

const kB = (bytes) => bytes / 1000

/** @type {readonly Figure[]} */
export const FIGURES = [
  {
    label: 'bytes before the text',
    unit: 'kB',
    digits: 2,
    of: ({ first }) => kB(first.bytesBeforeText),
    goal: { of: 'xinde', most: 7 },
  },
  { label: 'bytes in all', unit: 'kB', digits: 2, of: ({ first }) => kB(first.bytes) },
  {
    label: 'of them scripts, without headers',
    unit: 'kB',
    digits: 2,
    of: ({ first }) => kB(first.scriptBytes),
    goal: { of: 'xinde', most: 85 },
  },
  { label: 'of them fonts', unit: 'kB', digits: 2, of: ({ first }) => kB(first.fontBytes) },
  {
    label: 'fonts asked for before the text',
    unit: '',
    digits: 0,
    of: ({ first }) => first.fontsBeforeText,
    goal: { of: 'xinde', most: 0, always: true },
  },
  {
    label: 'scripts asked for before the text',
    unit: '',
    digits: 0,
    of: ({ first }) => first.scriptsBeforeText,
    goal: { of: 'xinde', most: 0, always: true },
  },
  { label: 'requests before the text', unit: '', digits: 0, of: ({ first }) => first.requestsBeforeText },
  { label: 'requests in all', unit: '', digits: 0, of: ({ first }) => first.requests },
  { label: 'first paint', unit: 'ms', digits: 0, of: ({ first }) => first.firstPaint },
  {
    label: 'largest paint',
    unit: 'ms',
    digits: 0,
    of: ({ first }) => first.largestPaint,
    goal: { of: 'ratio', most: 1.1 },
  },
  {
    label: 'shift',
    unit: '',
    digits: 3,
    of: ({ first }) => first.shift,
    goal: { of: 'xinde', most: 0, always: true },
  },
  {
    label: 'blocking',
    unit: 'ms',
    digits: 0,
    of: ({ first }) => first.blocking,
    goal: { of: 'xinde', most: 50 },
  },
  { label: 'longest task', unit: 'ms', digits: 0, of: ({ first }) => first.longestTask },
  {
    label: 'tap to the next title',
    unit: 'ms',
    digits: 0,
    of: ({ tap }) => tap,
    goal: { of: 'ratio', most: 0.35 },
  },
  { label: 'second visit: largest paint', unit: 'ms', digits: 0, of: ({ second }) => second.largestPaint },
  { label: 'second visit: bytes', unit: 'kB', digits: 2, of: ({ second }) => kB(second.bytes) },
  {
    label: 'second visit: fonts later than the first paint',
    unit: '',
    digits: 0,
    of: ({ second }) => second.fontsLate,
    goal: { of: 'xinde', most: 0, always: true },
  },
]
