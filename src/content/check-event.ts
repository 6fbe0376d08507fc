// From unknown data to an event or to what is wrong with it. Knows neither files nor how problems are shown.
import * as v from 'valibot'
import { editorMessages } from './editor-messages.ts'
import { brokenRules } from './event-rules.ts'
import { fieldName, type PathKey, type Problem } from './problems.ts'
import { type Event, eventSchema } from './schema/event.ts'
import { type Site, siteSchema } from './schema/site.ts'

export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/** An event from the data of a file; or every problem found in it, shape first, rules only when the shape is right. */
export function checkEvent(data: unknown): Checked<Event> {
  const shaped = checkShape(eventSchema, data)
  if (!shaped.ok) return shaped
  const problems = brokenRules(shaped.value)
  return problems.length === 0 ? shaped : { ok: false, problems }
}

/** A site from the data of `site.json`. */
export function checkSite(data: unknown): Checked<Site> {
  return checkShape(siteSchema, data)
}

function checkShape<T>(schema: v.GenericSchema<unknown, T>, data: unknown): Checked<T> {
  const parsed = v.safeParse(schema, data)
  if (parsed.success) return { ok: true, value: parsed.output }
  return { ok: false, problems: parsed.issues.map(problemOf) }
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).flatMap((item): PathKey[] =>
    typeof item.key === 'string' || typeof item.key === 'number' ? [item.key] : [],
  )
  return { field: fieldName(path), message: messageOf(issue) }
}

// A strict object reports both a missing and an unknown key as a wrong type of the key itself.
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return editorMessages.missing
  if (issue.kind === 'schema' && issue.expected === 'never') return editorMessages.unknownKey
  return issue.message
}
