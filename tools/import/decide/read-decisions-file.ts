// Reads an editor's decisions from a file. Knows nothing of what they decide.
import { readFileSync } from 'node:fs'
import { Refusal } from '#tools/command/refusal.ts'
import { importMessages } from '#tools/import/messages.ts'
import { parseJson } from '#tools/publish/parse-json.ts'
import { decideMessages } from './decide-messages.ts'
import type { Decisions } from './decisions.ts'
import { readDecisions } from './read-decisions.ts'

/**
 * @param shown its path as the editor wrote it
 * @throws {Refusal} when it cannot be read, is no JSON, or decides what cannot be
 */
export function readDecisionsFile(path: string, shown: string): Decisions {
  const parsed = parseJson(bytesOf(path, shown))
  if (!parsed.ok) throw new Refusal(decideMessages.notJson(shown, parsed.problems[0]?.message ?? ''))
  return readDecisions(parsed.value.data)
}

function bytesOf(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch {
    throw new Refusal(importMessages.noSuchFile(shown))
  }
}
