// Lets go of what is remembered of an article that is no longer published. Knows no page and no screen.
import { reflectionPath, reportPath } from '#content/paths.ts'
import { findKnownEvent } from './known-events.ts'
import type { Change, Records } from './records.ts'

const gone: Change = () => undefined

/** @param path of an article; with a report, all its event goes */
export async function forgetArticle(records: Records, path: string): Promise<void> {
  const [slug = '', reflection] = path.split('/').filter((word) => word !== '')
  const event = await findKnownEvent(records, slug)
  const whole = reflection === undefined
  const reflections = event?.reflections ?? []
  const pages = whole
    ? [reportPath(slug), ...reflections.map((each) => reflectionPath(slug, each.slug))]
    : [path]
  const entries = new Map(pages.map((page): [string, Change] => [page, gone]))
  await records.change('positions', entries)
  await records.change('readings', entries)
  if (!event) return
  const left = reflections.filter((each) => each.slug !== reflection)
  const changed: Change = whole ? gone : () => ({ ...event, reflections: left })
  await records.change('events', new Map([[slug, changed]]))
}
