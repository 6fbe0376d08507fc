// The command `npm test`: every check, the production build, and the built site in a real browser.
import { runChecks } from './checks.ts'
import { getChromium } from './chromium.ts'
import { report } from './report.ts'
import { runPlaywright } from './run-suite.ts'
import { run } from './run-tool.ts'
import { step } from './tally.ts'

// First, so that nobody waits for the checks to learn that a browser is missing.
const browser = await getChromium()
if (browser) {
  report([...(await runChecks()), step(await build()), await runPlaywright([], { CHROMIUM_PATH: browser })])
} else report([step(false)])

function build(): Promise<boolean> {
  return run(process.execPath, ['--import', 'tsx', 'tools/publish/build.ts'])
}
