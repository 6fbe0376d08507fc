// Reads site.json and says what is wrong with it. Knows nothing of events.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkSite } from '#content/check-event.ts'
import { editorMessages } from '#content/editor-messages.ts'
import type { Site } from '#content/schema/site.ts'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { contentRefusal } from './event-files.ts'

const SITE_FILE = join(PROJECT_ROOT, 'src/content/site.json')

/** @throws {Refusal} listing every problem of the file */
export async function readSite(): Promise<Site> {
  const checked = checkSite(parse(await readFile(SITE_FILE, 'utf8')))
  if (checked.ok) return checked.value
  throw contentRefusal(checked.problems.map((problem) => ({ file: SITE_FILE, problem })))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = editorMessages.notJson(error instanceof Error ? error.message : '')
    throw contentRefusal([{ file: SITE_FILE, problem: { field: '', message } }])
  }
}
