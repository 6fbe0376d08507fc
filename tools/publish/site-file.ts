// Reads site.json and says what is wrong with it. Knows nothing of events.
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { checkSite } from '#content/check-event.ts'
import { type FileProblem, inFile } from '#content/problems.ts'
import type { Site } from '#content/schema/site.ts'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { contentRefusal } from './event-files.ts'
import { lineOf, parseJson } from './parse-json.ts'

const SITE_FILE = join(PROJECT_ROOT, 'src/content/site.json')

/** @throws {Refusal} listing every problem of the file */
export async function readSite(): Promise<Site> {
  const read = await inspectSite()
  if (read.site) return read.site
  throw contentRefusal(read.errors)
}

/** The site, when nothing is wrong with its file. */
export async function inspectSite(): Promise<{ site?: Site; errors: FileProblem[] }> {
  const name = basename(SITE_FILE)
  const parsed = parseJson(await readFile(SITE_FILE))
  if (!parsed.ok) return { errors: parsed.problems.map((problem) => inFile(name, problem, undefined)) }
  const { data, repeated } = parsed.value
  const checked = checkSite(data)
  const problems = [...repeated, ...(checked.ok ? [] : checked.problems)]
  const errors = problems.map((problem) =>
    inFile(name, { line: lineOf(parsed.value, problem.field), ...problem }, data),
  )
  return checked.ok && errors.length === 0 ? { site: checked.value, errors } : { errors }
}
