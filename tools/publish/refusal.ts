// An error that is the caller's to mend: told in one Chinese sentence, without a stack. Knows no command.

export class Refusal extends Error {
  override name = 'Refusal'
}

/** Runs a command; a refusal is printed as it is and ends the process with code 2. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
