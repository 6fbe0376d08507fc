// The command `npm run build`.
import { createProgress } from './progress.ts'
import { publish } from './publish.ts'
import { runCommand } from './refusal.ts'
import { readSettings } from './settings.ts'

process.env.NODE_ENV = 'production'
await runCommand(() =>
  publish(readSettings(process.argv.slice(2), process.env), createProgress(process.stderr)),
)
