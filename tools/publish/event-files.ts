// Reads event files and says what is wrong with them. Knows nothing of pages.
import { open, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Checked, checkEvent } from '#content/check-event.ts'
import { editorMessages } from '#content/editor-messages.ts'
import { child, type EventReading, textAt } from '#content/event-reading.ts'
import { fieldName } from '#content/field-path.ts'
import { inspectEvent } from '#content/inspect-event.ts'
import { FIGURE_FILE } from '#content/paths.ts'
import { describeFileProblem, type FileProblem, inFile, type Problem } from '#content/problems.ts'
import type { Event } from '#content/schema/event.ts'
import { Refusal } from '#tools/command/refusal.ts'
import type { ContentFolder } from '#tools/event-file/content-folder.ts'
import { withFreshIds } from '#tools/event-file/fresh-id.ts'
import { imageType, isNamedAs } from '#tools/event-file/image-type.ts'
import { fileMessages } from '#tools/event-file/messages.ts'
import { isWindowsName } from '#tools/event-file/windows-name.ts'
import { isSoundPicture } from './figures/sound-picture.ts'
import { type JsonFile, lineOf, parseJson } from './parse-json.ts'

/** What one event file holds and what is wrong with it. */
export interface EventFile {
  name: string
  /** There when nothing refuses it. */
  event: Event | undefined
  /** Undefined when the file is no JSON. */
  reading: EventReading | undefined
  errors: FileProblem[]
  warnings: FileProblem[]
  /** Puts a problem found elsewhere in its place in this file. */
  tell(problem: Problem): FileProblem
}

const HEAD_BYTES = 16

/** @param today ISO 8601 date */
export async function inspectEventFile(
  file: string,
  folder: ContentFolder,
  today: string,
): Promise<EventFile> {
  const name = basename(file)
  const parsed = await readJson(file)
  if (!parsed.ok) {
    const tell = (problem: Problem) => inFile(name, problem, undefined)
    return {
      name,
      event: undefined,
      reading: undefined,
      errors: parsed.problems.map(tell),
      warnings: [],
      tell,
    }
  }
  const { data, repeated } = parsed.value
  const tell = (problem: Problem) =>
    inFile(name, { line: lineOf(parsed.value, problem.field), ...problem }, data)
  const { event, reading, errors, warnings } = inspectEvent(data, today)
  const ofFile = [...repeated, ...misnamed(reading, name), ...(await figureProblems(reading, folder))]
  const all = [...withFreshIds(errors, data), ...ofFile]
  return {
    name,
    event: all.length === 0 ? event : undefined,
    reading,
    errors: all.map(tell).sort(byLine),
    warnings: warnings.map(tell).sort(byLine),
    tell,
  }
}

const byLine = (a: FileProblem, b: FileProblem): number => (a.line ?? 0) - (b.line ?? 0)

/**
 * An event inspected before, read again to be rendered: its text is not proofread twice.
 * @throws {Refusal} when the file is not what it was
 */
export async function readEventAgain(file: string): Promise<Event> {
  const parsed = await readJson(file)
  const checked = parsed.ok ? checkEvent(parsed.value.data) : parsed
  if (checked.ok) return checked.value
  throw contentRefusal(checked.problems.map((problem) => inFile(basename(file), problem, undefined)))
}

/** The refusal that lists every problem: file · where · what and how to mend it. */
export function contentRefusal(problems: readonly FileProblem[]): Refusal {
  const lines = problems.map(describeFileProblem)
  return new Refusal([editorMessages.problems(lines.length), ...lines, editorMessages.fix].join('\n'))
}

async function readJson(file: string): Promise<Checked<JsonFile>> {
  try {
    return parseJson(await readFile(file))
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code
    if (reason === undefined) throw error
    return { ok: false, problems: [{ field: '', message: fileMessages.unreadable(reason) }] }
  }
}

function misnamed({ slugs: [slug] }: EventReading, name: string): Problem[] {
  if (slug === undefined || slug.path.length > 1) return []
  if (isWindowsName(slug.value)) return [{ field: 'slug', message: fileMessages.windowsName(slug.value) }]
  return name === `${slug.value}.json`
    ? []
    : [{ field: 'slug', message: editorMessages.fileName(slug.value) }]
}

async function figureProblems(
  { articles }: EventReading,
  { folder, names }: ContentFolder,
): Promise<Problem[]> {
  const sources = articles.flat().flatMap((block) => textAt(child(block, 'src')))
  const told = sources.map(async ({ path, value }): Promise<Problem[]> => {
    if (!FIGURE_FILE.test(value)) return []
    const message = names.has(value) ? await imageProblem(join(folder, value), value) : missing(value, names)
    return message === undefined ? [] : [{ field: fieldName(path), message }]
  })
  return (await Promise.all(told)).flat()
}

/** Windows and macOS find a file by any case; the host will not. */
function missing(wanted: string, names: ReadonlySet<string>): string {
  const other = [...names].find((name) => name.toLowerCase() === wanted.toLowerCase())
  return other === undefined ? fileMessages.missingFigure(wanted) : fileMessages.otherCase(wanted, other)
}

async function imageProblem(file: string, name: string): Promise<string | undefined> {
  const type = imageType(await headOf(file))
  if (type === undefined) return fileMessages.notAnImage(name)
  if (!isNamedAs(name, type)) return fileMessages.otherImageType(name, type)
  return (await isSoundPicture(file)) ? undefined : fileMessages.notAnImage(name)
}

async function headOf(file: string): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
