// The command `npm test`: every check, the production build, and the built site in a real browser.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './checks.ts'
import { getChromium } from './chromium.ts'
import { report } from './report.ts'
import { run, runTool } from './run-tool.ts'
import { playwrightTally, step, type Tally } from './tally.ts'

// First, so that nobody waits for the checks to learn that a browser is missing.
const browser = await getChromium()
if (browser) report([...(await runChecks()), step(await build()), await runBrowserTests(browser)])
else report([step(false)])

function build(): Promise<boolean> {
  return run(process.execPath, ['--import', 'tsx', 'tools/publish/build.ts'])
}

async function runBrowserTests(executable: string): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'xinde-browser-'))
  const file = join(folder, 'report.json')
  const passed = await runTool('@playwright/test/cli.js', ['test', '--reporter=dot,json'], {
    CHROMIUM_PATH: executable,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  const tally = await playwrightTally(file, passed)
  await rm(folder, { recursive: true })
  return tally
}
