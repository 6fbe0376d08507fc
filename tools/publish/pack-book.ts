// Keeps the hashes of what is published and writes a manifest for each pack. Knows nothing of what the files hold.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PackManifest, unframed } from '#content/packs.ts'
import { FRONT_PACK, PARTS_PACK, packPath, pageFile, SHELL_PACK, VIEWS_PACK } from '#content/paths.ts'
import { writeWithFolders } from './write-with-folders.ts'

interface Contents {
  title?: string
  bytes: number
  files: Record<string, string>
  /** Paths of those files that come with the manifest. */
  texts: string[]
  faceBytes: number
  faces: Record<string, string>
}

/** What the front pack says of others. */
interface FrontNews {
  /** Slugs of events, newest first. */
  newest: readonly string[]
  /** Packs of which something was withdrawn. */
  recalled: readonly string[]
}

export interface PackBook {
  /** What a reader calls a pack. */
  name(pack: string, title: string): void
  /** Notes a file of a pack: text comes with its manifest, bytes are fetched by themselves. @param path where it is published, without the base */
  add(pack: string, path: string, content: string | Uint8Array): void
  /** Notes a Song face, which not every device needs. */
  addFace(pack: string, path: string, content: Uint8Array): void
  /** Writes every manifest below a folder in which all else has been written. */
  write(folder: string, news: FrontNews): Promise<void>
}

/**
 * @param shell version of the shell all packs of this edition are built with
 * @param frame what stands in every page: it is published once
 */
export function openPackBook(shell: string, frame: readonly string[]): PackBook {
  const packs = new Map<string, Contents>()
  function open(id: string): Contents {
    const contents = packs.get(id) ?? { bytes: 0, files: {}, texts: [], faceBytes: 0, faces: {} }
    packs.set(id, contents)
    return contents
  }

  return {
    name(pack, title) {
      open(pack).title = title
    },
    add(pack, path, content) {
      const contents = open(pack)
      contents.files[path] = hashOf(content)
      contents.bytes += Buffer.byteLength(content)
      if (typeof content === 'string') contents.texts.push(path)
    },
    addFace(pack, path, content) {
      const contents = open(pack)
      contents.faces[path] = hashOf(content)
      contents.faceBytes += content.length
    },
    async write(folder, { newest, recalled }) {
      const versions = new Map<string, string>()
      const write = async (id: string, contents: Contents, news = {}) => {
        const manifest = manifestOf(id, contents, shell, news)
        versions.set(id, manifest.version)
        await writeManifest(folder, id, {
          ...manifest,
          ...(id === SHELL_PACK && { frame }),
          texts: await readTexts(folder, contents, frame),
        })
      }
      // The front pack names versions of others, so it comes last.
      for (const [id, contents] of packs) if (id !== FRONT_PACK) await write(id, contents)
      const standing = recalled.map((id) => [id, versions.get(id) ?? null])
      await write(FRONT_PACK, open(FRONT_PACK), { newest, recalled: Object.fromEntries(standing) })
    },
  }
}

/** A pack that stands under another id now: devices that hold it take the other. */
export function writeMovedPack(folder: string, id: string, moved: string): Promise<void> {
  return writeManifest(folder, id, { moved })
}

async function writeManifest(folder: string, id: string, manifest: object): Promise<void> {
  await writeWithFolders(join(folder, packPath(id)), JSON.stringify(manifest))
}

// Read back from where they were written: in memory are the hashes only, whatever the edition's size.
async function readTexts(
  folder: string,
  { texts }: Contents,
  frame: readonly string[],
): Promise<Record<string, string>> {
  const read = async (path: string): Promise<[string, string]> => {
    const file = path.endsWith('/') ? pageFile(path) : path
    return [path, unframed(await readFile(join(folder, file), 'utf8'), frame)]
  }
  return Object.fromEntries(await Promise.all([...texts].sort().map(read)))
}

function manifestOf(
  id: string,
  contents: Contents,
  shell: string,
  news: Pick<PackManifest, 'newest' | 'recalled'>,
): PackManifest {
  const { bytes, faceBytes, title } = contents
  const files = inOrder(contents.files)
  const faces = inOrder(contents.faces)
  const rest = {
    shell,
    bytes,
    ...(title !== undefined && { title }),
    files,
    ...(faceBytes > 0 && { faces, faceBytes }),
    ...news,
  }
  const ofShell = [SHELL_PACK, VIEWS_PACK, PARTS_PACK].includes(id)
  return { version: ofShell ? shell : hashOf(JSON.stringify(rest)).slice(0, 16), ...rest }
}

// In one order, so that the same files give the same version on every machine.
function inOrder(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
