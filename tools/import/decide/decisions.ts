// What an editor decided about an import, by the keys the review gives. Knows no files.
import type { Voice } from '#content/schema/voice.ts'
import type { LineRole } from '#tools/import/source/line-role.ts'

export interface Decisions {
  roles: ReadonlyMap<string, LineRole>
  joins: ReadonlyMap<string, boolean>
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  voices: ReadonlyMap<string, [Voice, ...Voice[]]>
  slugs: ReadonlyMap<string, string>
  /** Blocks of the event file, by id, whose words changed by hand give way to the source's. */
  texts: ReadonlyMap<string, boolean>
}

export const NO_DECISIONS: Decisions = {
  roles: new Map(),
  joins: new Map(),
  phrases: new Map(),
  voices: new Map(),
  slugs: new Map(),
  texts: new Map(),
}
