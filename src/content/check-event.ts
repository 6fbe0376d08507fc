// From unknown data to an event or to what is wrong with it. Knows neither files nor how problems are shown.
import * as v from 'valibot'
import { type EventReading, readEvent } from './event-reading.ts'
import { brokenRules } from './event-rules.ts'
import { fieldName, type PathKey } from './field-path.ts'
import { issueWords, isUnknownKey } from './issue-words.ts'
import type { Problem } from './problems.ts'
import { type Event, eventSchema } from './schema/event.ts'
import { type Site, siteSchema } from './schema/site.ts'

export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/**
 * An event from the data of a file; or every problem found in it, those of its shape first.
 * @param reading of the same data, where it is at hand
 */
export function checkEvent(data: unknown, reading: EventReading = readEvent(data)): Checked<Event> {
  const shaped = checkShape(eventSchema, data)
  const problems = [...(shaped.ok ? [] : shaped.problems), ...brokenRules(reading)]
  return shaped.ok && problems.length === 0 ? shaped : { ok: false, problems }
}

/** A site from the data of `site.json`. */
export function checkSite(data: unknown): Checked<Site> {
  return checkShape(siteSchema, data)
}

function checkShape<T>(schema: v.GenericSchema<unknown, T>, data: unknown): Checked<T> {
  const parsed = v.safeParse(schema, data)
  if (parsed.success) return { ok: true, value: parsed.output }
  return {
    ok: false,
    problems: allIssues(schema, data, parsed.issues).map((one) => problemOf(one, schema, data)),
  }
}

// Whoever mends so many will look again.
const MOST_UNKNOWN_KEYS = 50

/** A strict object tells only of the first key it does not know: each is taken out of a copy until none is left. */
function allIssues<T>(
  schema: v.GenericSchema<unknown, T>,
  data: unknown,
  issues: readonly v.BaseIssue<unknown>[],
  rounds = MOST_UNKNOWN_KEYS,
): readonly v.BaseIssue<unknown>[] {
  const unknown = issues.filter(isUnknownKey)
  if (unknown.length === 0 || rounds === 1) return issues
  const copy = copyOf(data)
  for (const { path = [] } of unknown) {
    const keys = path.map(({ key }) => String(key))
    const holder = keys.slice(0, -1).reduce((node: unknown, key) => Reflect.get(Object(node), key), copy)
    Reflect.deleteProperty(Object(holder), keys.at(-1) ?? '')
  }
  const rest = v.safeParse(schema, copy).issues ?? []
  return [...unknown, ...allIssues(schema, copy, rest, rounds - 1)]
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]))
}

function problemOf(issue: v.BaseIssue<unknown>, schema: unknown, data: unknown): Problem {
  const path = (issue.path ?? []).flatMap((item): PathKey[] =>
    typeof item.key === 'string' || typeof item.key === 'number' ? [item.key] : [],
  )
  return { field: fieldName(path), message: issueWords(issue, path, schema, data) }
}
