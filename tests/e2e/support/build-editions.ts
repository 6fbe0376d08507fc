// Builds the editions that browser tests open: the real one at two base paths, and one of odd events.
import { execFileSync } from 'node:child_process'
import { EDITIONS, type EditionName, editionFolder } from '#tests/e2e/support/editions.ts'

/** Each in a process of its own, as an operator would. */
function buildEditions(): void {
  for (const name of Object.keys(EDITIONS) as EditionName[]) {
    execFileSync(
      process.execPath,
      ['--import', 'tsx', 'tools/publish/build.ts', '--outDir', editionFolder(name)],
      {
        env: { ...process.env, NODE_OPTIONS: '', ...EDITIONS[name] },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
  }
}

export default buildEditions
