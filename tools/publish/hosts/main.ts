// The command `npm run hosts`: prints the file a host wants. Knows only the process.
import { Refusal } from '#tools/command/refusal.ts'
import { runCommand } from '#tools/command/run-command.ts'
import { hostMessages } from '#tools/publish/messages.ts'
import { hostFile } from './host-files.ts'
import { readHostOptions } from './host-options.ts'

await runCommand(async () => {
  const { kind, options } = readHostOptions(process.argv.slice(2), process.env)
  const text = hostFile(kind, options)
  if (text === undefined) throw new Refusal(hostMessages.usage)
  process.stdout.write(text)
})
