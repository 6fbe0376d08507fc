// Makes an edition: content checked, scripts bundled, pages written, then all of it put in place at once.
import { existsSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { packOfPage, packPath, ROBOTS_FILE, SHELL_PACK } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { createAddresses } from './addresses.ts'
import { type BesidePages, createBesidePages } from './beside-pages.ts'
import { bundleClient, bundlePrerender, compressedScripts } from './bundle.ts'
import { prepareTemplate } from './document.ts'
import { openSitemap } from './feeds/sitemap.ts'
import { createFigureImages } from './figures/figure-images.ts'
import { withPictures } from './figures/with-pictures.ts'
import { openEdition } from './file-edition.ts'
import { createSongFaces } from './fonts/song-faces.ts'
import { withFaces } from './fonts/with-faces.ts'
import { publishMessages } from './messages.ts'
import { copyOperatorFiles } from './operator-files.ts'
import type { OutputFile } from './output-file.ts'
import { openPackBook } from './pack-book.ts'
import { commonStyle } from './page-style.ts'
import { createPageWriter, writeFiles } from './page-writer.ts'
import { PREVIEW_STYLE, previewTemplate } from './preview.ts'
import { NO_PREVIEW } from './previews/previews.ts'
import { carryReleases } from './previous-releases.ts'
import type { Progress } from './progress.ts'
import { previewLines, warningLines } from './report-lines.ts'
import type { BuildSettings } from './settings.ts'
import { openPainter } from './share-images/painter.ts'
import { fixedWordsDrawn } from './share-images/words-drawn.ts'
import { faceWriter, pictureWriter, writeBundle, writeWebManifest } from './shell-files.ts'
import { readSite } from './site-file.ts'
import { clearStaleFolders, newFolder, oldFolder } from './stale-folders.ts'
import { writePages } from './write-pages.ts'

const NEWEST_NAMED = 20
/** A preview is found by nobody who was not given its address. */
const NOTHING_BESIDE: BesidePages = {
  previews: async () => NO_PREVIEW,
  ofEvent: async () => [],
  ofSite: async () => [],
}

/**
 * Publishes into `settings.outDir`. It is made beside it and takes its place when it is whole: a build that fails leaves the old edition.
 * @throws {Refusal} when the content is not right
 */
export async function publish(settings: BuildSettings, progress: Progress): Promise<void> {
  const site = await readSite()
  if (!settings.preview) checkBaseUrl(site, settings.base)
  const edition = await openEdition(settings.contentDir, site, { drafts: settings.preview })
  progress.line(publishMessages.stageContent(edition.summaries.length))
  for (const line of warningLines(edition.warnings)) progress.line(line)

  const { client: bundled, builder } = await bundleClient(settings)
  const client = settings.preview ? { ...bundled, style: bundled.style + PREVIEW_STYLE } : bundled
  const makePrerender = await bundlePrerender(builder)
  progress.line(publishMessages.stageScripts((compressedScripts(client) / 1000).toFixed(1)))

  const folder = newFolder(settings.outDir)
  const painter =
    settings.images && !settings.preview ? openPainter(edition.drawn, fixedWordsDrawn(site)) : undefined
  try {
    await clearStaleFolders(settings.outDir)
    const packs = openPackBook(client.shell, [commonStyle(client.style), client.loader, client.boot])
    await writeBundle(folder, settings, client, packs)
    const figureImages = createFigureImages(settings.contentDir, pictureWriter(folder, packs))
    const pictured = { ...edition, source: withPictures(edition.source, figureImages) }
    const source = settings.fonts
      ? withFaces(pictured, createSongFaces(faceWriter(folder, packs)))
      : pictured.source
    const beside = settings.preview
      ? NOTHING_BESIDE
      : createBesidePages({ ...settings, site, edition, painter })
    const template = prepareTemplate(await readFile(join(PROJECT_ROOT, 'index.html'), 'utf8'), settings.base)
    const write = createPageWriter({
      ...settings,
      folder,
      client,
      packs,
      figureImages,
      baseUrl: site.baseUrl,
      template: settings.preview ? previewTemplate(template, new Date()) : template,
      render: makePrerender(source, settings.base),
      faces: (await source.front()).faces ?? [],
      beside,
    })
    await carryReleases(folder, { shell: client.shell, files: [...client.files.keys()] }, settings.previous)
    const sitemap =
      site.baseUrl === undefined || settings.preview
        ? undefined
        : openSitemap(folder, createAddresses(site, settings.base))
    await writePages(edition, write, sitemap, progress)
    const files = await beside.ofSite()
    await writeFiles(
      folder,
      files.filter((file) => !isOperators(file, settings.publicDir)),
    )
    await writeWebManifest(folder, settings.base, site, edition, packs)
    // A preview is held by no device, so it has no packs.
    if (settings.preview)
      await rm(join(folder, dirname(packPath(SHELL_PACK))), { recursive: true, force: true })
    else
      await packs.write(folder, {
        newest: edition.summaries.slice(0, NEWEST_NAMED).map(({ slug }) => slug),
        recalled: [...new Set(edition.withdrawn.flatMap((path) => packOfPage(path) ?? []))],
      })
    await copyOperatorFiles(settings.publicDir, folder)
    if (painter) progress.line(publishMessages.stageImages(...painter.counts()))
    if (site.baseUrl === undefined) progress.line(publishMessages.noBaseUrl)
    await replace(settings.outDir, folder)
  } catch (error) {
    throw isOfDisk(error) ? new Refusal(publishMessages.cannotWrite(settings.outDir, error.message)) : error
  } finally {
    await painter?.close()
    await rm(folder, { recursive: true, force: true })
  }
  progress.line(publishMessages.stageDone(settings.outDir))
  for (const line of previewLines(edition, settings, site)) progress.line(line)
}

// Canonical addresses come from the one, links from the other.
function checkBaseUrl({ baseUrl }: Site, base: string): void {
  if (baseUrl === undefined || new URL(baseUrl).pathname === base) return
  throw new Refusal(publishMessages.otherBaseUrl(baseUrl, base))
}

/** Robots may be told something else by an operator's own file. */
function isOperators({ path }: OutputFile, publicDir = join(PROJECT_ROOT, 'public')): boolean {
  return path === ROBOTS_FILE && existsSync(join(publicDir, path))
}

async function replace(folder: string, made: string): Promise<void> {
  const old = oldFolder(folder)
  await rename(folder, old).catch(ignoreMissing)
  await rename(made, folder)
  await rm(old, { recursive: true, force: true })
}

const DISK_ERRORS: readonly string[] = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'ENOTDIR',
  'ENOENT',
  'EBUSY',
  'EDQUOT',
]

const isOfDisk = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && DISK_ERRORS.includes((error as NodeJS.ErrnoException).code ?? '')

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
