// The checks that need no browser: lint, types, unused code, unit and component tests. Knows no command line.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from './run-tool.ts'
import { step, type Tally, vitestTally } from './tally.ts'

/** One after the other; each says itself what it found. */
export async function runChecks(): Promise<Tally[]> {
  return [
    step(await runTool('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings'])),
    step(await runTool('typescript/bin/tsc', ['-b'])),
    step(await runTool('knip/bin/knip.js', [])),
    await runUnitTests(),
  ]
}

async function runUnitTests(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'xinde-unit-'))
  const report = join(folder, 'report.json')
  const passed = await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const tally = await vitestTally(report, passed)
  await rm(folder, { recursive: true })
  return tally
}
