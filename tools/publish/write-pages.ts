// Writes the pages of an edition as they are planned, and tells how far it is. Knows nothing of what they say.

import type { Sitemap } from './feeds/sitemap.ts'
import type { FileEdition } from './file-edition.ts'
import { publishMessages } from './messages.ts'
import { isListed, planPages } from './page-plan.ts'
import type { createPageWriter } from './page-writer.ts'
import type { Progress } from './progress.ts'

const WRITES_AT_ONCE = 32

/** Pages are rendered one after the other and written a few at a time: memory does not grow with the edition. */
export async function writePages(
  edition: FileEdition,
  write: ReturnType<typeof createPageWriter>,
  sitemap: Sitemap | undefined,
  progress: Progress,
): Promise<void> {
  const started = performance.now()
  const total = edition.summaries.reduce((sum, { reflections }) => sum + 1 + reflections.length, 0)
  const writing = new Set<Promise<void>>()
  let pages = 0
  for await (const page of planPages(edition)) {
    if (page.kind === 'page') pages += 1
    if (isListed(page)) await sitemap?.add(page.path, page.changed)
    // One that fails stays in the set, so that somebody learns of it.
    const writtenPage = write(page).then(() => void writing.delete(writtenPage))
    writing.add(writtenPage)
    if (writing.size >= WRITES_AT_ONCE) await Promise.race(writing)
    progress.bar(publishMessages.publishing, Math.min(pages, total), total)
  }
  await Promise.all(writing)
  await sitemap?.close()
  progress.line(publishMessages.stagePages(pages, ((performance.now() - started) / 1000).toFixed(1)))
}
