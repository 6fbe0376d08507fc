// The checks that need no browser: lint, types, unused code, unit and component tests. Knows no command line.
import { runVitest } from './run-suite.ts'
import { runTool } from './run-tool.ts'
import { step, type Tally } from './tally.ts'

/** One after the other; each says itself what it found. */
export async function runChecks(): Promise<Tally[]> {
  return [
    step(await runTool('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings'])),
    step(await runTool('typescript/bin/tsc', ['-b'])),
    step(await runTool('knip/bin/knip.js', [])),
    await runVitest(),
  ]
}
