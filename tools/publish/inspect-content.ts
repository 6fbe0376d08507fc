// Inspects every event file of a folder, one after the other, alone and against those before it. Makes no pages.
import { createEditionRules } from '#content/edition-rules.ts'
import type { ContentFolder } from '#tools/event-file/content-folder.ts'
import { type EventFile, inspectEventFile } from './event-files.ts'

const TIME_ZONE_FURTHEST_EAST_MS = 14 * 3_600_000

/** Today where it is latest on Earth: a build machine that keeps another time must not call today's paper one of the future. */
export function latestToday(now = Date.now()): string {
  return new Date(now + TIME_ZONE_FURTHEST_EAST_MS).toISOString().slice(0, '2018-11-21'.length)
}

/** In the order of their names. @param today ISO 8601 date */
export async function* inspectContent(folder: ContentFolder, today: string): AsyncGenerator<EventFile> {
  const rules = createEditionRules()
  for (const file of folder.eventFiles) {
    const inspected = await inspectEventFile(file, folder, today)
    const { name, reading, errors, warnings, tell } = inspected
    const among = reading ? rules.see(reading, name) : { errors: [], warnings: [] }
    errors.push(...among.errors.map(tell))
    warnings.push(...among.warnings.map(tell))
    yield among.errors.length === 0 ? inspected : { ...inspected, event: undefined }
  }
}
