// A new event, asked for on a terminal or given by flags, written as a draft. Publishes nothing.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkEvent } from '#content/check-event.ts'
import { describeProblem } from '#content/problems.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { takenSlugs } from '#tools/event-file/find-event.ts'
import { writeWhole } from '#tools/event-file/write-whole.ts'
import { readContentDir } from '#tools/publish/settings.ts'
import type { NewEventAnswers } from './answers.ts'
import { readFlags } from './flags.ts'
import { makeEvent } from './make-event.ts'
import { newMessages } from './messages.ts'
import { askForEvent } from './questions.ts'
import { openTerminal, type TerminalStreams } from './terminal.ts'

/** @throws {Refusal} when it cannot be made, or the editor leaves; nothing has been written */
export async function newEvent(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  streams: TerminalStreams,
): Promise<void> {
  const folder = readContentDir(env)
  const taken = takenSlugs(folder)
  const answers = argv.length > 0 ? readFlags(argv, taken) : await askOn(streams, taken)
  const event = makeEvent(answers)
  const checked = checkEvent(JSON.parse(JSON.stringify(event)))
  if (!checked.ok)
    throw new Refusal(checked.problems.map((problem) => describeProblem('', problem)).join('\n'))
  const file = join(folder, `${event.slug}.json`)
  if (existsSync(file)) throw new Refusal(newMessages.taken(file))
  writeWhole(file, `${JSON.stringify(event, undefined, 2)}\n`)
  streams.output.write(`${newMessages.written(file)}\n${newMessages.next(event.slug)}\n`)
}

async function askOn(streams: TerminalStreams, taken: ReadonlyMap<string, string>): Promise<NewEventAnswers> {
  if (streams.input.isTTY !== true) throw new Refusal(newMessages.noTerminal)
  const terminal = openTerminal(streams)
  try {
    return await askForEvent(terminal, taken, new Date().toISOString().slice(0, '2018-11-21'.length))
  } finally {
    terminal.close()
  }
}
