// Answers --help and -h, which are asked of every command. Knows no command.

const ASKS = ['--help', '-h']

/** Prints how the command of this process is used when that was asked; true then. */
export function tellUsage(usage: string): boolean {
  const asked = process.argv.slice(2).some((word) => ASKS.includes(word))
  if (asked) process.stdout.write(`${usage}\n`)
  return asked
}
