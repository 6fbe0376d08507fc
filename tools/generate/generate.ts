// Writes the events asked for, one file each, checked first. Knows nothing of the process it runs in.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkEvent } from '#content/check-event.ts'
import { describeProblem } from '#content/problems.ts'
import { readOrder } from './arguments.ts'
import { patternOf, readFirstEvent } from './first-event.ts'
import { makeEvent } from './make-event.ts'
import { generateMessages } from './messages.ts'

const DONE = 0
const BAD_ARGUMENTS = 2

/**
 * Runs the command.
 * @param say hears the one line it has to tell, at the end
 * @returns its exit code: 0, or 2 when the arguments are wrong and nothing was written
 */
export function generate(argv: readonly string[], say: (line: string) => void): number {
  const order = readOrder(argv)
  const problem = 'problem' in order ? order.problem : problemWith(order.out)
  if ('problem' in order || problem !== undefined) {
    say(problem ?? '')
    return BAD_ARGUMENTS
  }
  const pattern = patternOf(readFirstEvent())
  mkdirSync(order.out, { recursive: true })
  for (let index = 1; index <= order.events; index += 1) {
    const event = makeEvent(pattern, order.seed, index)
    const file = `${event.slug}.json`
    const checked = checkEvent(JSON.parse(JSON.stringify(event)))
    if (!checked.ok) throw new Error(checked.problems.map((wrong) => describeProblem(file, wrong)).join('\n'))
    writeFileSync(join(order.out, file), `${JSON.stringify(checked.value, undefined, 2)}\n`)
  }
  say(generateMessages.done(order.events, order.out))
  return DONE
}

function problemWith(out: string): string | undefined {
  if (!existsSync(out)) return undefined
  if (!statSync(out).isDirectory()) return generateMessages.notDirectory(out)
  return readdirSync(out).length === 0 ? undefined : generateMessages.notEmpty(out)
}
