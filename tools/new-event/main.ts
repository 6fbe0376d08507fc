// The command `npm run new`. Knows only the process.
import { runCommand } from '#tools/command/run-command.ts'
import { newEvent } from './new-event.ts'

await runCommand(() =>
  newEvent(process.argv.slice(2), process.env, { input: process.stdin, output: process.stdout }),
)
