// The command `npm run import`: gives the importer this process's words, folder, day and stderr. Knows nothing else.
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { tellUsage } from '#tools/command/tell-usage.ts'
import { importMessages } from './messages.ts'
import { runImport } from './run-import.ts'

const UNEXPECTED = 1
const { npm_lifecycle_event: script, INIT_CWD: startedIn } = process.env

// npm runs a script in the project's root; the editor's paths are relative to where npm was called.
const folder = script === 'import' && startedIn !== undefined ? startedIn : process.cwd()
const say = (line: string) => process.stderr.write(`${line}\n`)

function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((one) => String(one).padStart(2, '0'))
    .join('-')
}

try {
  if (!tellUsage(importMessages.usage))
    process.exitCode = await runImport(process.argv.slice(2), {
      folder,
      root: PROJECT_ROOT,
      today: today(),
      say,
    })
} catch (error) {
  say(importMessages.unexpected(error instanceof Error ? error.message : String(error)))
  process.exitCode = UNEXPECTED
}
