// Finds a Chromium on this machine, or gets one. Knows nothing of the tests that need it.
import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import { chromium } from '@playwright/test'
import { testMessages } from './messages.ts'
import { run, runTool } from './run-tool.ts'

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chromium: the one named by `CHROMIUM_PATH`, a known place, or Playwright's own. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : undefined
  return [...KNOWN_PLACES, chromium.executablePath()].find((path) => existsSync(path))
}

/** As `findChromium`; where there is none, says so and gets one. Undefined when that failed, having said what to type. */
export async function getChromium(): Promise<string | undefined> {
  const found = findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH) {
    process.stderr.write(`${testMessages.wrongChromiumPath(process.env.CHROMIUM_PATH)}\n`)
    return undefined
  }
  process.stderr.write(`${testMessages.noChromium}\n`)
  await runTool('@playwright/test/cli.js', ['install', 'chromium'])
  if (!findChromium() && isDebianRoot()) {
    const updated = await run('apt-get', ['update', '-q'])
    if (updated) await run('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-cjk'])
  }
  const got = findChromium()
  if (!got) process.stderr.write(`${testMessages.cannotGetChromium}\n`)
  return got
}

function isDebianRoot(): boolean {
  return platform() === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0
}
