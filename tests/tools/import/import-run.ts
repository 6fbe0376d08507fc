// Runs the importer as `npm run import` would, in a folder of its own, and keeps what it says. Starts no process.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runImport } from '#tools/import/run-import.ts'

/** A temporary folder, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), '心得 导入-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Puts a file in a folder and gives its path. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The day on which every test imports. */
export const TODAY = '2026-01-02'

interface Run {
  code: number
  said: string[]
  files: string[]
}

/** One import; `files` are those in the folder afterwards. */
export async function importIn(folder: string, ...argv: string[]): Promise<Run> {
  const said: string[] = []
  const code = await runImport(argv, {
    folder,
    root: folder,
    today: TODAY,
    say: (line) => said.push(line),
  })
  return { code, said, files: readdirSync(folder).sort() }
}
