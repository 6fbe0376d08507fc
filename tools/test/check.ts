// The command `npm run check`: everything that is fast.
import { runChecks } from './checks.ts'
import { report } from './report.ts'

report(await runChecks())
