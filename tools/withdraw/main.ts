// The command `npm run withdraw`. Knows only the process.
import { runCommand } from '#tools/command/run-command.ts'
import { withdraw } from './withdraw.ts'

await runCommand(async () => {
  process.stdout.write(`${withdraw(process.argv.slice(2), process.env)}\n`)
})
