// The last line of a test command, and its exit code. Runs nothing.
import { sum, type Tally } from './tally.ts'

/** Prints `N passed, N failed` alone on a line; any failure makes the command fail. */
export function report(tallies: readonly Tally[]): void {
  const { passed, failed } = sum(tallies)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 ? 0 : 1
}
