// Rules of an event that reach across fields: no id twice, no slug twice, no reference to nothing. Knows no files.
import { editorMessages } from './editor-messages.ts'
import { RESERVED_EVENT_SLUGS, RESERVED_REFLECTION_SLUGS } from './paths.ts'
import { fieldName, type PathKey, type Problem } from './problems.ts'
import type { Block } from './schema/block.ts'
import type { Event } from './schema/event.ts'

type Placed<T> = { path: PathKey[]; value: T }

const placed = <T>(path: PathKey[], values: readonly T[] = []): Placed<T>[] =>
  values.map((value, at) => ({ path: [...path, at], value }))

/** Every block of an event, the lead first, each with its path in the file. */
function blocksOf(event: Event): Placed<Block>[] {
  const lead: Placed<Block>[] = event.lead ? [{ path: ['lead'], value: event.lead }] : []
  return [
    ...lead,
    ...placed<Block>(['report', 'blocks'], event.report.blocks),
    ...event.reflections.flatMap((reflection, at) =>
      placed<Block>(['reflections', at, 'blocks'], reflection.blocks),
    ),
  ]
}

function repeated(values: readonly Placed<string>[], message: (value: string) => string): Problem[] {
  const seen = new Set<string>()
  return values.flatMap(({ path, value }) => {
    const again = seen.has(value)
    seen.add(value)
    return again ? [{ field: fieldName(path), message: message(value) }] : []
  })
}

function reserved(slugs: readonly Placed<string>[], words: readonly string[]): Problem[] {
  return slugs
    .filter(({ value }) => words.includes(value))
    .map(({ path }) => ({ field: fieldName(path), message: editorMessages.reservedSlug }))
}

function dangling(event: Event, ids: ReadonlySet<string>): Problem[] {
  const cited = event.reflections.flatMap((reflection, at) =>
    reflection.blocks.flatMap((block, index) =>
      block.type === 'paragraph' ? placed(['reflections', at, 'blocks', index, 'cites'], block.cites) : [],
    ),
  )
  const inReport = new Set(event.report.blocks.map((block) => block.id))
  if (event.lead) inReport.add(event.lead.id)
  const problem = (path: PathKey[], message: string): Problem => ({ field: fieldName(path), message })
  return [
    ...cited
      .filter(({ value }) => !inReport.has(value))
      .map(({ path, value }) => problem(path, editorMessages.danglingCite(value))),
    ...Object.entries(event.retired ?? {})
      .filter(([, to]) => !ids.has(to))
      .map(([from, to]) => problem(['retired', from], editorMessages.danglingRetired(to))),
    ...placed(['corrections'], event.corrections).flatMap(({ path, value: { block } }) =>
      block === undefined || ids.has(block)
        ? []
        : [problem([...path, 'block'], editorMessages.danglingCorrection(block))],
    ),
  ]
}

/** What breaks a rule across the fields of an event whose shape is right. */
export function brokenRules(event: Event): Problem[] {
  const ids = blocksOf(event).map(({ path, value }) => ({ path: [...path, 'id'], value: value.id }))
  const eventSlugs = [{ path: ['slug'], value: event.slug }, ...placed(['formerSlugs'], event.formerSlugs)]
  const reflectionSlugs = event.reflections.flatMap((reflection, at) => [
    { path: ['reflections', at, 'slug'], value: reflection.slug },
    ...placed(['reflections', at, 'formerSlugs'], reflection.formerSlugs),
  ])
  return [
    ...repeated(ids, editorMessages.duplicateId),
    ...repeated(eventSlugs, editorMessages.duplicateSlug),
    ...repeated(reflectionSlugs, editorMessages.duplicateSlug),
    ...reserved(eventSlugs, RESERVED_EVENT_SLUGS),
    ...reserved(reflectionSlugs, RESERVED_REFLECTION_SLUGS),
    ...dangling(event, new Set(ids.map(({ value }) => value))),
  ]
}
