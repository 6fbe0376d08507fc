// Whether a review page may be written where an editor wants it. Knows nothing of what is in it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Refusal } from '#tools/command/refusal.ts'
import { checkTarget } from '#tools/import/event/write-event.ts'
import { importMessages } from '#tools/import/messages.ts'
import { pageMessages } from './page-messages.ts'

const HEAD = 1000

/** @throws {Refusal} for the source, the event file, and any file that is no earlier review */
export function checkReviewPlace(page: string, source: string | undefined, target: string): void {
  if (resolve(page) === resolve(target)) throw new Refusal(importMessages.reviewIsSource(page))
  if (!checkTarget(page, source, importMessages.reviewIsSource)) return
  const head = readFileSync(page).subarray(0, HEAD).toString('utf8')
  if (!head.includes(`<title>${pageMessages.title('')}`))
    throw new Refusal(importMessages.reviewIsTaken(page))
}
