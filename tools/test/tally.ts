// Adds up what passed and what failed, from single steps and from the reports of test runners. Runs nothing.
import { readFile } from 'node:fs/promises'

export interface Tally {
  passed: number
  failed: number
}

export const step = (passed: boolean): Tally => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 })

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    { passed: 0, failed: 0 },
  )
}

/** Vitest's JSON report. A runner that failed without a failed test, or wrote no report, counts as one failure. */
export async function vitestTally(file: string, runnerPassed: boolean): Promise<Tally> {
  const report = await readReport(file)
  return honest({ passed: count(report.numPassedTests), failed: count(report.numFailedTests) }, runnerPassed)
}

/** Playwright's JSON report; a test that passed only when tried again has failed. */
export async function playwrightTally(file: string, runnerPassed: boolean): Promise<Tally> {
  const { stats } = (await readReport(file)) as { stats?: Record<string, unknown> }
  const failed = count(stats?.unexpected) + count(stats?.flaky)
  return honest({ passed: count(stats?.expected), failed }, runnerPassed)
}

function honest(tally: Tally, runnerPassed: boolean): Tally {
  const silent = tally.failed === 0 && (!runnerPassed || tally.passed === 0)
  return silent ? { ...tally, failed: 1 } : tally
}

async function readReport(file: string): Promise<Record<string, unknown>> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return {}
  }
}

const count = (value: unknown): number => (typeof value === 'number' ? value : 0)
