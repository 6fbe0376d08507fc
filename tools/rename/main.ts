// The command `npm run rename`. Knows only the process.
import { runCommand } from '#tools/command/run-command.ts'
import { rename } from './rename.ts'

await runCommand(async () => {
  process.stdout.write(`${rename(process.argv.slice(2), process.env)}\n`)
})
