// Runs a test runner and reads what it reports. Knows no test.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './run-tool.ts'
import { playwrightTally, type Tally, vitestTally } from './tally.ts'

export function runVitest(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Tally> {
  return withReport(async (file) => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
    return vitestTally(file, await runTool('vitest/vitest.mjs', ['run', ...args, ...reporters], env))
  })
}

export function runPlaywright(args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Tally> {
  return withReport(async (file) => {
    const passed = await runTool('@playwright/test/cli.js', ['test', ...args, '--reporter=dot,json'], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    })
    return playwrightTally(file, passed)
  })
}

async function withReport(run: (file: string) => Promise<Tally>): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'xinde-report-'))
  try {
    return await run(join(folder, 'report.json'))
  } finally {
    await rm(folder, { recursive: true })
  }
}
