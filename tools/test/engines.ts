// The command `npm run test:engines`: what needs more than Node and Chromium, on Debian. Knows no test.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installOnDebian } from './debian.ts'
import { runFormatTests } from './formats.ts'
import { report } from './report.ts'
import { runTool } from './run-tool.ts'
import { step, type Tally, vitestTally } from './tally.ts'

const HOSTS = ['nginx', 'caddy']

const hosts = (await installOnDebian(HOSTS)) ? await runHostTests() : step(false)
report([hosts, await runFormatTests()])

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
