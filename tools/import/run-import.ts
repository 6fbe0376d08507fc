// One import from its arguments to the written file and its review. Knows nothing of the process it runs in.
import { createHash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { checkEvent } from '#content/check-event.ts'
import { describeProblem } from '#content/problems.ts'
import type { Event } from '#content/schema/event.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { type ImportArguments, readArguments } from './arguments.ts'
import type { Doubt } from './doubt.ts'
import { importMessages } from './messages.ts'
import { type Article, readArticle } from './read-article.ts'
import { decodeText, readBytes } from './read-text.ts'
import { reflectionSlugs } from './reflection-slug.ts'
import { reviewLines } from './review.ts'
import { toEvent } from './to-event.ts'
import { checkTarget, writeWhole } from './write-event.ts'

export interface ImportSurroundings {
  /** Where the editor stands: paths are relative to it. */
  folder: string
  /** The project's root, for the place where events live. */
  root: string
  /** Says one line to the editor. */
  say(line: string): void
}

const DONE = 0
const REFUSED = 2

/** Runs an import; the exit code is 0 when the file is written, 2 when nothing is and one line says why. */
export function runImport(argv: readonly string[], { folder, root, say }: ImportSurroundings): number {
  try {
    const asked = readArguments(argv)
    const source = resolve(folder, asked.file)
    const target =
      asked.out === undefined
        ? join(root, 'src/content/events', `${asked.slug}.json`)
        : resolve(folder, asked.out)
    const bytes = readBytes(source, asked.file)
    const replaces = checkTarget(target, source, asked.force)
    const article = readArticle(decodeText(bytes, asked.file))
    const slugs = chooseSlugs(article, asked.reflections)
    const event = checked(
      toEvent(article, {
        slug: asked.slug,
        ...(asked.date !== undefined && { date: asked.date }),
        reflectionSlugs: slugs,
        file: basename(source),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }),
    )
    writeWhole(target, `${JSON.stringify(event, null, 2)}\n`)
    const doubts = [...article.doubts, ...doubtsOfRun(asked, replaces ? target : undefined)]
    for (const line of reviewLines(article, slugs, doubts)) say(line)
    say(importMessages.written(target))
    return DONE
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // A name with a line break in it would make two lines of one.
    say(error.message.replace(/\p{Cc}+/gu, ' '))
    return REFUSED
  }
}

function chooseSlugs({ reflections }: Article, given: readonly string[] | undefined): string[] {
  const voices = reflections.map((reflection) => reflection.voices[0])
  if (given !== undefined) {
    if (given.length === voices.length) return [...given]
    throw new Refusal(importMessages.reflectionCount(given.length, voices.length))
  }
  return reflectionSlugs(voices).map((slug, at) => {
    if (slug === undefined) throw new Refusal(importMessages.noPinyin(voices[at]?.name ?? ''))
    return slug
  })
}

function checked(event: Event): Event {
  const result = checkEvent(event)
  if (result.ok) return event
  const [first, ...others] = result.problems
  const problem = first === undefined ? '' : describeProblem('', first)
  throw new Refusal(importMessages.badEvent(problem, others.length))
}

function doubtsOfRun({ date }: ImportArguments, replaced: string | undefined): Doubt[] {
  const messages = [
    date === undefined ? importMessages.doubtNoDate : importMessages.doubtDate(date),
    ...(replaced === undefined ? [] : [importMessages.doubtOverwritten(replaced)]),
  ]
  return messages.map((message) => ({ lines: [], message }))
}
