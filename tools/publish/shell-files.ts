// Writes what belongs to no page: scripts, icons, the worker, host files, the web manifest; and notes what packs hold of it.
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  eventPack,
  FRONT_PACK,
  PARTS_PACK,
  packOfFile,
  SHELL_PACK,
  VIEWS_PACK,
  WORKER_FILE,
} from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { titleText } from '#content/title.ts'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { hostFiles } from '#tools/publish/hosts/host-files.ts'
import type { ClientBundle } from './bundle.ts'
import type { FileEdition } from './file-edition.ts'
import type { PackBook } from './pack-book.ts'
import type { BuildSettings } from './settings.ts'
import { WEB_MANIFEST_FILE, webManifest } from './web-manifest.ts'
import { writeWithFolders } from './write-with-folders.ts'

/** What the shell pack takes of public/: the others are for the system, which keeps them itself. */
const SHELL_ICON = 'icon.svg'

export async function writeBundle(
  folder: string,
  { base, preview }: BuildSettings,
  client: ClientBundle,
  packs: PackBook,
): Promise<void> {
  const { files, worker } = client
  const publicDir = join(PROJECT_ROOT, 'public')
  await cp(publicDir, folder, { recursive: true })
  packs.add(SHELL_PACK, `/${SHELL_ICON}`, await readFile(join(publicDir, SHELL_ICON), 'utf8'))
  for (const [name, content] of files) {
    addToPack(packs, client, name, content)
    await writeWithFolders(join(folder, name), content)
  }
  if (preview) return
  await writeFile(join(folder, WORKER_FILE), worker)
  const assets = Array.from(files.keys(), (name) => `/${name}`)
  for (const [name, text] of hostFiles(base, assets)) await writeFile(join(folder, name), text)
}

// The scripts of a first page are fetched by themselves, as the page has just done; other files are small and come together.
function addToPack(
  packs: PackBook,
  { scripts, offlineFiles, viewFiles }: ClientBundle,
  name: string,
  content: string | Uint8Array,
): void {
  if (scripts.includes(name)) packs.add(SHELL_PACK, `/${name}`, Buffer.from(content))
  else if (offlineFiles.has(name)) packs.add(SHELL_PACK, `/${name}`, content)
  else packs.add(viewFiles.has(name) ? VIEWS_PACK : PARTS_PACK, `/${name}`, content)
}

export function faceWriter(folder: string, packs: PackBook) {
  return async (path: string, bytes: Uint8Array) => {
    const pack = packOfFile(path)
    if (pack !== undefined) packs.addFace(pack, path, bytes)
    await writeWithFolders(join(folder, path), bytes)
  }
}

export function pictureWriter(folder: string, packs: PackBook) {
  return async (event: string, path: string, bytes: Uint8Array, kept: boolean) => {
    if (kept) packs.add(eventPack(event), path, bytes)
    await writeWithFolders(join(folder, path), bytes)
  }
}

// It names the newest event, so it goes with the front page and not with the shell.
export async function writeWebManifest(
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
