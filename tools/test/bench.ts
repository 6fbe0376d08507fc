// The command `npm run bench`: a fresh edition beside plain HTML, in a slowed browser. Knows nothing of the figures.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { CACHE_RULES, SECURITY_HEADERS } from '#tools/publish/host-headers.ts'
import { getChromium } from './chromium.ts'
import { testMessages } from './messages.ts'
import { run } from './run-tool.ts'

const EDITION = join(PROJECT_ROOT, 'node_modules/.cache/xinde-bench/edition')
const NO_SONG = join(PROJECT_ROOT, 'tools/test/no-song.conf')
const BENCH = join(PROJECT_ROOT, 'bench')

const browser = await getChromium()
const done = browser !== undefined && (await install()) && (await build()) && (await measure(browser))
process.exitCode = done ? 0 : 1

/** Its own packages, when they are not there yet. By file and without a shell, as every tool. */
async function install(): Promise<boolean> {
  if (existsSync(join(BENCH, 'node_modules'))) return true
  const npm = process.env.npm_execpath
  if (npm) return run(process.execPath, [npm, 'ci', '--prefix', BENCH])
  process.stderr.write(`${testMessages.benchByNpm}\n`)
  return false
}

/** What the repository publishes, whatever the operator's own settings are. */
function build(): Promise<boolean> {
  return run(process.execPath, ['--import', 'tsx', 'tools/publish/build.ts', '--outDir', EDITION], {
    BASE_PATH: '/',
    CONTENT_DIR: '',
  })
}

function measure(executable: string): Promise<boolean> {
  const rules = JSON.stringify({ security: SECURITY_HEADERS, caching: CACHE_RULES })
  const own = ['--edition', EDITION, '--rules', rules]
  return run(process.execPath, [join(BENCH, 'main.mjs'), ...own, ...process.argv.slice(2)], {
    CHROMIUM_PATH: executable,
    // As most telephones: without a Song of their own.
    FONTCONFIG_FILE: NO_SONG,
  })
}
