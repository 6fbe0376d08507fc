// Makes an edition: content checked, scripts bundled, pages written, then all of it put in place at once.
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  eventPack,
  FRONT_PACK,
  PARTS_PACK,
  packOfFace,
  packOfPage,
  SHELL_PACK,
  WORKER_FILE,
} from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { titleText } from '#content/title.ts'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { Refusal } from '#tools/command/refusal.ts'
import { hostFiles } from '#tools/publish/hosts/host-files.ts'
import { bundleClient, bundlePrerender, type ClientBundle, compressedScripts } from './bundle.ts'
import { prepareTemplate } from './document.ts'
import { createPictures } from './figures/pictures.ts'
import { withPictures } from './figures/with-pictures.ts'
import { type FileEdition, openEdition } from './file-edition.ts'
import { createSongFaces } from './fonts/song-faces.ts'
import { withFaces } from './fonts/with-faces.ts'
import { publishMessages } from './messages.ts'
import { openPackBook, type PackBook } from './pack-book.ts'
import { planPages } from './page-plan.ts'
import { createPageWriter } from './page-writer.ts'
import { carryReleases } from './previous-releases.ts'
import type { Progress } from './progress.ts'
import type { BuildSettings } from './settings.ts'
import { readSite } from './site-file.ts'
import { WEB_MANIFEST_FILE, webManifest } from './web-manifest.ts'

const WRITES_AT_ONCE = 32
const NEWEST_NAMED = 20
/** What the shell pack takes of public/: the others are for the system, which keeps them itself. */
const SHELL_ICON = 'icon.svg'

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
    const packs = openPackBook(client.shell, [client.style, client.loader, client.boot])
    await writeBundle(folder, settings.base, client, packs)
    const pictures = createPictures(settings.contentDir, pictureWriter(folder, packs))
    const pictured = { ...edition, source: withPictures(edition.source, pictures) }
    const source = settings.fonts
      ? withFaces(pictured, createSongFaces(faceWriter(folder, packs)))
      : pictured.source
    const write = createPageWriter({
      ...settings,
      folder,
      client,
      packs,
      pictures,
      baseUrl: site.baseUrl,
      template: prepareTemplate(await readFile(join(PROJECT_ROOT, 'index.html'), 'utf8'), settings.base),
      render: makePrerender(source, settings.base),
      faces: (await source.front()).faces ?? [],
    })
    await carryReleases(folder, { shell: client.shell, files: [...client.files.keys()] }, settings.previous)
    await writePages(edition, write, progress)
    await writeWebManifest(folder, settings.base, site, edition, packs)
    await packs.write(folder, {
      newest: edition.summaries.slice(0, NEWEST_NAMED).map(({ slug }) => slug),
      recalled: [...new Set(edition.withdrawn.flatMap((path) => packOfPage(path) ?? []))],
    })
    await replace(settings.outDir, folder)
  } catch (error) {
    throw isOfDisk(error) ? new Refusal(publishMessages.cannotWrite(settings.outDir, error.message)) : error
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

async function writeBundle(
  folder: string,
  base: string,
  client: ClientBundle,
  packs: PackBook,
): Promise<void> {
  const { files, worker } = client
  const publicDir = join(PROJECT_ROOT, 'public')
  await cp(publicDir, folder, { recursive: true })
  packs.add(SHELL_PACK, `/${SHELL_ICON}`, await readFile(join(publicDir, SHELL_ICON), 'utf8'))
  for (const [name, content] of files) {
    addToPack(packs, client, name, content)
    await writeNamed(folder, name, content)
  }
  await writeFile(join(folder, WORKER_FILE), worker)
  for (const [name, text] of hostFiles(base)) await writeFile(join(folder, name), text)
}

// The scripts of a first page are fetched by themselves, as the page has just done; other files are small and come together.
function addToPack(
  packs: PackBook,
  { scripts, viewFiles }: ClientBundle,
  name: string,
  content: string | Uint8Array,
): void {
  if (scripts.includes(name)) packs.add(SHELL_PACK, `/${name}`, Buffer.from(content))
  else packs.add(viewFiles.has(name) ? SHELL_PACK : PARTS_PACK, `/${name}`, content)
}

function faceWriter(folder: string, packs: PackBook) {
  return async (path: string, bytes: Uint8Array) => {
    const pack = packOfFace(path)
    if (pack !== undefined) packs.addFace(pack, path, bytes)
    await writeNamed(folder, path, bytes)
  }
}

function pictureWriter(folder: string, packs: PackBook) {
  return async (event: string, path: string, bytes: Uint8Array, kept: boolean) => {
    if (kept) packs.add(eventPack(event), path, bytes)
    await writeNamed(folder, path, bytes)
  }
}

async function writeNamed(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

// It names the newest event, so it goes with the front page and not with the shell.
async function writeWebManifest(
  folder: string,
  base: string,
  site: Site,
  { summaries: [newest] }: FileEdition,
  packs: PackBook,
): Promise<void> {
  const event = newest && { slug: newest.slug, title: titleText(newest.headline) }
  const text = JSON.stringify(webManifest(site, base, event))
  packs.add(FRONT_PACK, WEB_MANIFEST_FILE, text)
  await writeFile(join(folder, WEB_MANIFEST_FILE), text)
}

/** Pages are rendered one after the other and written a few at a time: memory does not grow with the edition. */
async function writePages(
  edition: FileEdition,
  write: ReturnType<typeof createPageWriter>,
  progress: Progress,
): Promise<void> {
  const started = performance.now()
  const total = edition.summaries.reduce((sum, { reflections }) => sum + 2 + reflections.length, 0)
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
