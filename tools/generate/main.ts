// `npm run generate -- --events N --seed S --out DIR`: makes events to measure with. Knows only the process.
import { generate } from './generate.ts'

process.exitCode = generate(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`))
