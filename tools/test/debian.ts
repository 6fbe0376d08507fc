// Gets Debian packages that tests need. Knows nothing of the tests.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { testMessages } from './messages.ts'
import { run } from './run-tool.ts'

const DPKG = '/usr/bin/dpkg'

/** Installs those that are missing: only on Debian and as root. False when that cannot be done, having said what to type. */
export async function installOnDebian(packages: readonly string[]): Promise<boolean> {
  const missing = missingOf(packages)
  if (missing.length === 0) return true
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    process.stderr.write(`${testMessages.installing(missing.join(' '))}\n`)
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    const updated = await run('apt-get', ['update', '-q'], quiet)
    if (updated) await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], quiet)
  }
  const left = missingOf(packages)
  if (left.length > 0) process.stderr.write(`${testMessages.cannotInstall(left.join(' '))}\n`)
  return left.length === 0
}

// A machine without dpkg has no package.
function missingOf(packages: readonly string[]): string[] {
  return packages.filter((name) => {
    const { stdout } = spawnSync(DPKG, ['--status', name], { encoding: 'utf8' })
    return !stdout?.includes('Status: install ok installed')
  })
}
