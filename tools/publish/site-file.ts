// Reads site.json and says what is wrong with it. Knows nothing of events.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkSite } from '#content/check-event.ts'
import type { Site } from '#content/schema/site.ts'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { contentRefusal } from './event-files.ts'
import { parseJson } from './parse-json.ts'

const SITE_FILE = join(PROJECT_ROOT, 'src/content/site.json')

/** @throws {Refusal} listing every problem of the file */
export async function readSite(): Promise<Site> {
  const parsed = parseJson(await readFile(SITE_FILE))
  const checked = parsed.ok ? checkSite(parsed.value) : parsed
  if (checked.ok) return checked.value
  throw contentRefusal(checked.problems.map((problem) => ({ file: SITE_FILE, problem })))
}
