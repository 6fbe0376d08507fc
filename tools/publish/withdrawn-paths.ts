// The addresses at which an event, or a reflection of it, stood before it was withdrawn. Renders nothing.
import { bookletPath, reflectionPath, reportPath } from '#content/paths.ts'
import type { Event, Reflection } from '#content/schema/event.ts'

/** Former addresses are among them: a link to one deserves the same answer. */
export function withdrawnPaths(event: Event): string[] {
  if (event.status === 'draft') return []
  const whole = event.status === 'withdrawn'
  const events = [event.slug, ...(event.formerSlugs ?? [])]
  const gone = event.reflections.filter((reflection) => whole || reflection.status === 'withdrawn')
  return events.flatMap((slug) => [
    ...(whole ? [reportPath(slug), bookletPath(slug)] : []),
    ...gone.flatMap((reflection) =>
      slugsOf(reflection).map((reflectionSlug) => reflectionPath(slug, reflectionSlug)),
    ),
  ])
}

const slugsOf = ({ slug, formerSlugs = [] }: Reflection): string[] => [slug, ...formerSlugs]
