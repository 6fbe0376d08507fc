// The command `npm run test:engines`: what needs more than Node and Chromium, on Debian. Knows no test.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installOnDebian } from './debian.ts'
import { runFormatTests } from './formats.ts'
import { report } from './report.ts'
import { runTool } from './run-tool.ts'
import { playwrightTally, step, type Tally, vitestTally } from './tally.ts'

const NEEDED = ['nginx', 'caddy', 'firefox-esr']

const tallies = (await installOnDebian(NEEDED))
  ? [await runHostTests(), await runFirefoxTests()]
  : [step(false)]
report([...tallies, await runFormatTests()])

/** The faults and journeys that need no Chromium of their own. */
async function runFirefoxTests(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'xinde-firefox-'))
  const file = join(folder, 'report.json')
  const passed = await runTool(
    '@playwright/test/cli.js',
    ['test', '--config', 'playwright.firefox.config.ts', '--reporter=dot,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  )
  const tally = await playwrightTally(file, passed)
  await rm(folder, { recursive: true })
  return tally
}

/** Our files for nginx and Caddy, each run by its own host. */
async function runHostTests(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'xinde-hosts-'))
  const file = join(folder, 'report.json')
  const passed = await runTool(
    'vitest/vitest.mjs',
    ['run', '--project=hosts', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    { TEST_HOSTS: '1' },
  )
  const tally = await vitestTally(file, passed)
  await rm(folder, { recursive: true })
  return tally
}
