// Builds the editions that browser tests open: the real one at two base paths, and one of odd events.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EDITIONS, type EditionName, editionFolder, NEXT_CONTENT } from '#tests/e2e/support/editions.ts'

/** Each in a process of its own, as an operator would. */
function buildEditions(): void {
  writeNextContent()
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

function writeNextContent(): void {
  rmSync(NEXT_CONTENT, { recursive: true, force: true })
  mkdirSync(NEXT_CONTENT, { recursive: true })
  const first = readFileSync('src/content/events/xicheng-2018.json', 'utf8')
  writeFileSync(
    join(NEXT_CONTENT, 'xicheng-2018.json'),
    first.replace('同时，曾加顺提出了', '随后，曾加顺提出了'),
  )
  cpSync('tests/fixtures/events', NEXT_CONTENT, { recursive: true })
}

export default buildEditions
