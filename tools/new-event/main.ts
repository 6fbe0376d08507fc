// The command `npm run new`. Knows only the process.
import { runCommand } from '#tools/command/run-command.ts'
import { tellUsage } from '#tools/command/tell-usage.ts'
import { newMessages } from './messages.ts'
import { newEvent } from './new-event.ts'

if (!tellUsage(newMessages.usage))
  await runCommand(() =>
    newEvent(process.argv.slice(2), process.env, { input: process.stdin, output: process.stdout }),
  )
