// Reads event files and says what is wrong with them. Knows nothing of pages.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Checked, checkEvent } from '#content/check-event.ts'
import { editorMessages } from '#content/editor-messages.ts'
import { describeProblem, fieldName, type Problem } from '#content/problems.ts'
import type { Block } from '#content/schema/block.ts'
import type { Event } from '#content/schema/event.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { isSoundPicture } from './figures/sound-picture.ts'
import { publishMessages } from './messages.ts'
import { parseJson } from './parse-json.ts'

/** Event files of a folder, by name. */
export async function listEventFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  // Editors and macOS leave files of their own, which begin with a dot.
  const names = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
}

/** One event from its file, or every problem found in it. */
export async function readEventFile(file: string, folder: string): Promise<Checked<Event>> {
  const parsed = parseJson(await readFile(file))
  if (!parsed.ok) return parsed
  const checked = checkEvent(parsed.value)
  if (!checked.ok) return checked
  const problems = [...misnamed(checked.value, file), ...(await figureProblems(checked.value, folder))]
  return problems.length === 0 ? checked : { ok: false, problems }
}

/** The refusal that lists every problem: file · field · what and how to mend it. */
export function contentRefusal(problems: readonly { file: string; problem: Problem }[]): Refusal {
  const lines = problems.map(({ file, problem }) => describeProblem(basename(file), problem))
  return new Refusal([editorMessages.problems(lines.length), ...lines, editorMessages.fix].join('\n'))
}

function misnamed(event: Event, file: string): Problem[] {
  return basename(file) === `${event.slug}.json`
    ? []
    : [{ field: 'slug', message: editorMessages.fileName(event.slug) }]
}

async function figureProblems(event: Event, folder: string): Promise<Problem[]> {
  const articles = [
    { path: ['report', 'blocks'], blocks: event.report.blocks },
    ...event.reflections.map(({ blocks }, at) => ({ path: ['reflections', at, 'blocks'], blocks })),
  ]
  const told = articles.flatMap(({ path, blocks }) =>
    blocks.map(async (block: Block, at): Promise<Problem[]> => {
      const message = block.type === 'figure' ? await figureProblem(folder, block.src) : undefined
      return message === undefined ? [] : [{ field: fieldName([...path, at, 'src']), message }]
    }),
  )
  return (await Promise.all(told)).flat()
}

async function figureProblem(folder: string, name: string): Promise<string | undefined> {
  const file = join(folder, name)
  if (!existsSync(file)) return publishMessages.missingFigure(name)
  return (await isSoundPicture(file)) ? undefined : publishMessages.brokenFigure(name)
}
