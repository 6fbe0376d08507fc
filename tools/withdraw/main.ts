// The command `npm run withdraw`. Knows only the process.
import { runCommand } from '#tools/command/run-command.ts'
import { tellUsage } from '#tools/command/tell-usage.ts'
import { withdrawMessages } from './messages.ts'
import { withdraw } from './withdraw.ts'

if (!tellUsage(withdrawMessages.usage))
  await runCommand(async () => {
    process.stdout.write(`${withdraw(process.argv.slice(2), process.env)}\n`)
  })
