// The command `npm run rename`. Knows only the process.
import { runCommand } from '#tools/command/run-command.ts'
import { tellUsage } from '#tools/command/tell-usage.ts'
import { renameMessages } from './messages.ts'
import { rename } from './rename.ts'

if (!tellUsage(renameMessages.usage))
  await runCommand(async () => {
    process.stdout.write(`${rename(process.argv.slice(2), process.env)}\n`)
  })
