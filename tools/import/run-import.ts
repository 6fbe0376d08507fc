// One import from its arguments to the written file and its review. Knows nothing of the process it runs in.
import { createHash } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Refusal } from '#tools/command/refusal.ts'
import { type ImportArguments, readArguments } from './arguments.ts'
import { NO_DECISIONS } from './decide/decisions.ts'
import { readDecisionsFile } from './decide/read-decisions-file.ts'
import { readStanding } from './event/read-standing.ts'
import { backUp, checkTarget, writeAll, writeImported } from './event/write-event.ts'
import { importSource } from './import-source.ts'
import { importMessages } from './messages.ts'
import { readBytes } from './read/read-bytes.ts'
import { readSource } from './read/read-source.ts'
import { reviewLines } from './review/review-lines.ts'
import { reviewPage } from './review/review-page.ts'
import { checkReviewPlace } from './review/review-place.ts'

export interface ImportSurroundings {
  /** Where the editor stands: paths are relative to it. */
  folder: string
  /** The project's root, for the place where events live. */
  root: string
  /** Today, ISO 8601. */
  today: string
  /** Says one line to the editor. */
  say(line: string): void
}

const DONE = 0
const REFUSED = 2
const STDIN = '-'

/** Runs an import; the exit code is 0 when the file is written, 2 when nothing is and one line says why. */
export async function runImport(argv: readonly string[], surroundings: ImportSurroundings): Promise<number> {
  try {
    await importAs(readArguments(argv), surroundings)
    return DONE
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // A name with a line break in it would make two lines of one.
    surroundings.say(error.message.replace(/\p{Cc}+/gu, ' '))
    return REFUSED
  }
}

async function importAs(
  asked: ImportArguments,
  { folder, root, today, say }: ImportSurroundings,
): Promise<void> {
  const source = asked.file === STDIN ? undefined : resolve(folder, asked.file)
  const shown = source === undefined ? importMessages.stdin : asked.file
  const target =
    asked.out === undefined
      ? join(root, 'src/content/events', `${asked.slug}.json`)
      : resolve(folder, asked.out)
  const bytes = readBytes(source, shown)
  const standing = readStanding(target, checkTarget(target, source, importMessages.outIsSource))
  if (standing.kind === 'broken' && !asked.force)
    throw new Refusal(importMessages.brokenOld(target, standing.problem))
  const page = asked.review === undefined ? undefined : resolve(folder, asked.review)
  if (page !== undefined) checkReviewPlace(page, source, target)
  const decisions =
    asked.decide === undefined ? NO_DECISIONS : readDecisionsFile(resolve(folder, asked.decide), asked.decide)
  const name = source === undefined ? importMessages.stdin : basename(source)
  const result = importSource(await readSource(bytes, source, shown), {
    ...asked,
    file: name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    decisions,
    today,
    ...(standing.kind === 'event' && { old: standing.event }),
  })
  const { event, review, images, diff, kept, corrections } = result
  for (const line of reviewLines(review)) say(line)
  for (const line of corrections) say(line)
  if (standing.kind === 'event') {
    for (const line of diff.length === 0
      ? [importMessages.same]
      : [importMessages.willChange(target), ...diff])
      say(line)
    if (kept < LEAST_KEPT && !asked.force) throw new Refusal(importMessages.otherOld(target, kept))
    if (kept < LEAST_KEPT) say(importMessages.replaced(target))
  }
  if (page !== undefined) {
    writeImported(page, reviewPage(review, name, diff))
    say(importMessages.reviewWritten(page))
  }
  if (asked.dryRun) return say(importMessages.dryRun)
  if (standing.kind === 'broken') say(importMessages.wroteAnew(target))
  const text = `${JSON.stringify(event, null, 2)}\n`
  if (standing.kind === 'event' && diff.length === 0 && isDeepStrictEqual(standing.event, event)) {
    return say(importMessages.unchanged(target))
  }
  if (standing.kind !== 'none') say(importMessages.backup(backUp(target)))
  writeAll(images, target, text)
  if (images.size > 0) say(importMessages.imagesWritten(images.size, dirname(target)))
  say(importMessages.written(target))
}

/** With fewer of its blocks in the new text, the standing event is taken for another one. */
const LEAST_KEPT = 0.3
