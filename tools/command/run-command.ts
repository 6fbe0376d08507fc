// Runs a command of this process. Knows nothing of what it does.
import { Refusal } from './refusal.ts'

const REFUSED = 2

/** A refusal is printed as it is, without a stack, and ends the process with code 2. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = REFUSED
  }
}

/** The same for a step that others wait for, in a process that is not ours: refused, it ends the process. */
export function refuseAtOnce<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(REFUSED)
  }
}
