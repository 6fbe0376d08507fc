// The event file that stands where one will be written: sound, or broken with the reason. Changes nothing.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checkEvent } from '#content/check-event.ts'
import { describeProblem } from '#content/problems.ts'
import type { Event } from '#content/schema/event.ts'
import { parseJson } from '#tools/publish/parse-json.ts'

export type Standing =
  | { kind: 'none' }
  | { kind: 'event'; event: Event }
  | { kind: 'broken'; problem: string }

export function readStanding(path: string, stands: boolean): Standing {
  if (!stands) return { kind: 'none' }
  const parsed = parseJson(readFileSync(path))
  const checked = parsed.ok ? checkEvent(parsed.value.data) : parsed
  if (checked.ok) return { kind: 'event', event: checked.value }
  const [first] = checked.problems
  return { kind: 'broken', problem: first === undefined ? '' : describeProblem(basename(path), first) }
}
