// Makes an edition: content checked, scripts bundled, pages written, then all of it put in place at once.
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Site } from '#content/schema/site.ts'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { bundleClient, bundlePrerender, type ClientBundle, compressedScripts } from './bundle.ts'
import { prepareTemplate } from './document.ts'
import { type FileEdition, openEdition } from './file-edition.ts'
import { publishMessages } from './messages.ts'
import { planPages } from './page-plan.ts'
import { createPageWriter } from './page-writer.ts'
import type { Progress } from './progress.ts'
import type { BuildSettings } from './settings.ts'
import { readSite } from './site-file.ts'

const WRITES_AT_ONCE = 32

/**
 * Publishes into `settings.outDir`. It is made beside it and takes its place when it is whole: a build that fails leaves the old edition.
 * @throws {Refusal} when the content is not right
 */
export async function publish(settings: BuildSettings, progress: Progress): Promise<void> {
  const site = await readSite()
  checkBaseUrl(site, settings.base)
  const edition = await openEdition(settings.contentDir, site)
  progress.line(publishMessages.stageContent(edition.summaries.length))

  const { client, builder } = await bundleClient(settings)
  const makePrerender = await bundlePrerender(builder)
  progress.line(publishMessages.stageScripts((compressedScripts(client) / 1000).toFixed(1)))

  const folder = `${settings.outDir}.new-${process.pid}`
  try {
    await writeBundle(folder, client)
    const write = createPageWriter({
      ...settings,
      folder,
      client,
      template: prepareTemplate(await readFile(join(PROJECT_ROOT, 'index.html'), 'utf8'), settings.base),
      render: makePrerender(edition.source, settings.base),
    })
    await writePages(edition, write, progress)
    await replace(settings.outDir, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  progress.line(publishMessages.stageDone(settings.outDir))
}

// Canonical addresses come from the one, links from the other.
function checkBaseUrl({ baseUrl }: Site, base: string): void {
  if (baseUrl === undefined || new URL(baseUrl).pathname === base) return
  throw new Refusal(publishMessages.otherBaseUrl(baseUrl, base))
}

async function writeBundle(folder: string, { files }: ClientBundle): Promise<void> {
  await cp(join(PROJECT_ROOT, 'public'), folder, { recursive: true })
  for (const [name, content] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

/** Pages are rendered one after the other and written a few at a time: memory does not grow with the edition. */
async function writePages(
  edition: FileEdition,
  write: ReturnType<typeof createPageWriter>,
  progress: Progress,
): Promise<void> {
  const started = performance.now()
  const total = edition.summaries.reduce((sum, { reflections }) => sum + 1 + reflections.length, 0)
  const writing = new Set<Promise<void>>()
  let pages = 0
  for await (const page of planPages(edition)) {
    if (page.kind === 'page') pages += 1
    // One that fails stays in the set, so that somebody learns of it.
    const writtenPage = write(page).then(() => void writing.delete(writtenPage))
    writing.add(writtenPage)
    if (writing.size >= WRITES_AT_ONCE) await Promise.race(writing)
    progress.bar(publishMessages.publishing, Math.min(pages, total), total)
  }
  await Promise.all(writing)
  progress.line(publishMessages.stagePages(pages, ((performance.now() - started) / 1000).toFixed(1)))
}

async function replace(folder: string, made: string): Promise<void> {
  const old = `${made}.old`
  await rename(folder, old).catch(ignoreMissing)
  await rename(made, folder)
  await rm(old, { recursive: true, force: true })
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
