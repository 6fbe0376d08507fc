// What the generator is asked for on the command line, or what is wrong with it. Knows nothing of files.
import { parseArgs } from 'node:util'
import { generateMessages } from './messages.ts'

const MAX_EVENTS = 100_000

export interface Order {
  events: number
  seed: number
  out: string
}

/** The order in the command's arguments; or one line that tells what is wrong. */
export function readOrder(argv: readonly string[]): Order | { problem: string } {
  const values = parse(argv)
  if (!values) return { problem: generateMessages.wrong }
  const { events, seed, out } = values
  if (!events) return { problem: generateMessages.missing('events') }
  if (!seed) return { problem: generateMessages.missing('seed') }
  if (!out) return { problem: generateMessages.missing('out') }
  const order = { events: wholeNumber(events), seed: wholeNumber(seed), out }
  if (!(order.events >= 1 && order.events <= MAX_EVENTS))
    return { problem: generateMessages.events(MAX_EVENTS) }
  if (!Number.isSafeInteger(order.seed)) return { problem: generateMessages.seed }
  return order
}

function parse(argv: readonly string[]) {
  const option = { type: 'string' } as const
  try {
    return parseArgs({ args: [...argv], options: { events: option, seed: option, out: option } }).values
  } catch {
    return undefined
  }
}

// Number() would also take '', '1e3' and '0x10'.
function wholeNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}
