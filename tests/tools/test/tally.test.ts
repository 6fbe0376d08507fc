import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { playwrightTally, step, sum, vitestTally } from '#tools/test/tally.ts'

const reportOf = (json: object): string => join(temporaryFolder({ 'r.json': JSON.stringify(json) }), 'r.json')

describe('what passed and what failed', () => {
  test('is added up over steps and runners', async () => {
    const unit = await vitestTally(reportOf({ numPassedTests: 7, numFailedTests: 1 }), false)
    const browser = await playwrightTally(reportOf({ stats: { expected: 5, unexpected: 0, flaky: 0 } }), true)
    expect(sum([step(true), step(false), unit, browser])).toEqual({ passed: 13, failed: 2 })
  })

  test('counts a flaky test as failed', async () => {
    const tally = await playwrightTally(reportOf({ stats: { expected: 5, unexpected: 0, flaky: 1 } }), true)
    expect(tally.failed).toBe(1)
  })

  test('never takes silence for success', async () => {
    expect((await vitestTally('nowhere.json', true)).failed).toBe(1)
    expect((await vitestTally(reportOf({ numPassedTests: 0, numFailedTests: 0 }), true)).failed).toBe(1)
    expect((await playwrightTally(reportOf({ stats: { expected: 3, unexpected: 0 } }), false)).failed).toBe(1)
  })
})
