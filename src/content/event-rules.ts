// Rules of an event that reach across fields: no id twice, no slug twice, no reference to nothing. Knows no files.
import { editorMessages } from './editor-messages.ts'
import type { EventReading, Placed } from './event-reading.ts'
import { fieldName } from './field-path.ts'
import { RESERVED_EVENT_SLUGS, RESERVED_REFLECTION_SLUGS } from './paths.ts'
import type { Problem } from './problems.ts'

const problemAt = ({ path }: Placed<unknown>, message: string): Problem => ({
  field: fieldName(path),
  message,
})

function repeated(values: readonly Placed<string>[], message: (value: string) => string): Problem[] {
  const seen = new Set<string>()
  return values.flatMap((placed) => {
    const again = seen.has(placed.value)
    seen.add(placed.value)
    return again ? [problemAt(placed, message(placed.value))] : []
  })
}

const reserved = (slugs: readonly Placed<string>[], words: readonly string[]): Problem[] =>
  slugs
    .filter(({ value }) => words.includes(value))
    .map((placed) => problemAt(placed, editorMessages.reservedSlug))

/** Where an id cannot be read, what seems to lead nowhere may mean that one. */
function dangling({ cites, retired, corrected, ids, reportIds, allIdsRead }: EventReading): Problem[] {
  const all = new Set(ids.map(({ value }) => value))
  const lost = allIdsRead ? (placed: Placed<string>) => !all.has(placed.value) : () => false
  return [
    ...cites
      .filter(({ value }) => reportIds && !reportIds.has(value))
      .map((placed) => problemAt(placed, editorMessages.danglingCite(placed.value))),
    ...retired.filter(lost).map((placed) => problemAt(placed, editorMessages.danglingRetired(placed.value))),
    ...corrected
      .filter(lost)
      .map((placed) => problemAt(placed, editorMessages.danglingCorrection(placed.value))),
  ]
}

/** What breaks a rule across the fields of an event; also of one whose shape is not right everywhere. */
export function brokenRules(event: EventReading): Problem[] {
  return [
    ...repeated(event.ids, editorMessages.duplicateId),
    ...repeated(event.slugs, editorMessages.duplicateSlug),
    ...repeated(event.reflectionSlugs, editorMessages.duplicateSlug),
    ...reserved(event.slugs, RESERVED_EVENT_SLUGS),
    ...reserved(event.reflectionSlugs, RESERVED_REFLECTION_SLUGS),
    ...dangling(event),
  ]
}
