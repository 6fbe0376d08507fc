// The command `npm run check-content`. Knows only the process.
import { runCommand } from '#tools/command/run-command.ts'
import { tellUsage } from '#tools/command/tell-usage.ts'
import { checkContent } from './check-content.ts'
import { checkMessages } from './messages.ts'

if (!tellUsage(checkMessages.usage))
  await runCommand(async () => {
    process.exitCode = await checkContent(process.argv.slice(2), process.env, (text) =>
      process.stdout.write(text),
    )
  })
