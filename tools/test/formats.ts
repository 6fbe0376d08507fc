// Runs the tests of files for other programs, with the programs that judge them. Knows no format.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installOnDebian } from './debian.ts'
import { runTool } from './run-tool.ts'
import { step, type Tally, vitestTally } from './tally.ts'

const JUDGES = ['epubcheck', 'libxml2-utils']

export async function runFormatTests(): Promise<Tally> {
  if (!(await installOnDebian(JUDGES))) return step(false)
  const folder = await mkdtemp(join(tmpdir(), 'xinde-formats-'))
  const file = join(folder, 'report.json')
  const passed = await runTool(
    'vitest/vitest.mjs',
    ['run', '--project=formats', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    { TEST_FORMATS: '1' },
  )
  const tally = await vitestTally(file, passed)
  await rm(folder, { recursive: true })
  return tally
}
