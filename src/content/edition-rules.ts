// Rules that reach across events, seen one after the other: no address twice, no event twice. Knows no files.
import { createAlikeFinder } from './alike-events.ts'
import { editorMessages } from './editor-messages.ts'
import type { EventReading } from './event-reading.ts'
import { fieldName } from './field-path.ts'
import type { Problem } from './problems.ts'

export interface EditionRules {
  /** What this event has against one seen before; remembers it. @param name what an editor calls it */
  see(event: EventReading, name: string): { errors: Problem[]; warnings: Problem[] }
}

export function createEditionRules(): EditionRules {
  const owners = new Map<string, string>()
  const alike = createAlikeFinder()

  function clashes(event: EventReading, name: string): Problem[] {
    return event.slugs.flatMap(({ path, value }) => {
      const owner = owners.get(value)
      owners.set(value, owner ?? name)
      if (owner === undefined || owner === name) return []
      return [{ field: fieldName(path), message: editorMessages.clashingSlug(value, owner) }]
    })
  }

  return {
    see: (event, name) => ({ errors: clashes(event, name), warnings: alike.see(event, name) }),
  }
}
