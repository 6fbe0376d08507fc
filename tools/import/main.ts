// The command `npm run import`: gives the importer this process's words, folder and stderr. Knows nothing else.
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { importMessages } from './messages.ts'
import { runImport } from './run-import.ts'

const UNEXPECTED = 1
const { npm_lifecycle_event: script, INIT_CWD: startedIn } = process.env

// npm runs a script in the project's root; the editor's paths are relative to where npm was called.
const folder = script === 'import' && startedIn !== undefined ? startedIn : process.cwd()
const say = (line: string) => process.stderr.write(`${line}\n`)

try {
  process.exitCode = runImport(process.argv.slice(2), {
    folder,
    root: PROJECT_ROOT,
    say,
  })
} catch (error) {
  say(importMessages.unexpected(error instanceof Error ? error.message : String(error)))
  process.exitCode = UNEXPECTED
}
