// The command `npm run build`.

import { runCommand } from '#tools/command/run-command.ts'
import { createProgress } from './progress.ts'
import { publish } from './publish.ts'
import { readSettings } from './settings.ts'

process.env.NODE_ENV = 'production'
await runCommand(() =>
  publish(readSettings(process.argv.slice(2), process.env), createProgress(process.stderr)),
)
