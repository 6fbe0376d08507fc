// What the editions of browser tests are made from, as one hash: what has not changed need not be built again.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'src',
  'tools',
  'public',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'tests/fixtures/events',
  'tests/e2e/support',
  'tests/hostile/support',
]
const RECORD = 'node_modules/.cache/xinde-e2e/built-from'

const filesBelow = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path]

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of SOURCES.flatMap(filesBelow)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** Builds, unless what stands was built from the same. A build that fails leaves no record. */
export async function unlessBuilt(build: () => Promise<void>): Promise<void> {
  const sources = hashOfSources()
  if (recorded() === sources) return
  rmSync(RECORD, { force: true })
  await build()
  writeFileSync(RECORD, sources)
}

function recorded(): string | undefined {
  try {
    return readFileSync(RECORD, 'utf8')
  } catch {
    return undefined
  }
}
