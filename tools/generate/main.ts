// `npm run generate -- --events N --seed S --out DIR`: makes events to measure with. Knows only the process.
import { tellUsage } from '#tools/command/tell-usage.ts'
import { generate } from './generate.ts'
import { generateMessages } from './messages.ts'

if (!tellUsage(generateMessages.usage))
  process.exitCode = generate(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`))
