// Keeps the hashes of what is published and writes a manifest for each pack. Knows nothing of what the files hold.
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PackManifest } from '#content/packs.ts'
import { FRONT_PACK, packPath, SHELL_PACK } from '#content/paths.ts'

interface Contents {
  title?: string
  bytes: number
  files: Record<string, string>
  faceBytes: number
  faces: Record<string, string>
}

export interface PackBook {
  /** What a reader calls a pack. */
  name(pack: string, title: string): void
  /** Notes a file of a pack. @param path where it is published, without the base */
  add(pack: string, path: string, content: string | Uint8Array): void
  /** Notes a Song face, which not every device needs. */
  addFace(pack: string, path: string, content: Uint8Array): void
  /** Writes every manifest below a folder. @param newest slugs for the front pack, newest first */
  write(folder: string, newest: readonly string[]): Promise<void>
}

/** @param shell version of the shell all packs of this edition are built with */
export function openPackBook(shell: string): PackBook {
  const packs = new Map<string, Contents>()
  function open(id: string): Contents {
    const contents = packs.get(id) ?? { bytes: 0, files: {}, faceBytes: 0, faces: {} }
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
    },
    addFace(pack, path, content) {
      const contents = open(pack)
      contents.faces[path] = hashOf(content)
      contents.faceBytes += content.length
    },
    async write(folder, newest) {
      for (const [id, contents] of packs) {
        const file = join(folder, packPath(id))
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, JSON.stringify(manifestOf(id, contents, shell, newest)))
      }
    },
  }
}

function manifestOf(id: string, contents: Contents, shell: string, newest: readonly string[]): PackManifest {
  const { bytes, faceBytes, title } = contents
  const files = inOrder(contents.files)
  const faces = inOrder(contents.faces)
  const rest = {
    shell,
    bytes,
    ...(title !== undefined && { title }),
    files,
    ...(faceBytes > 0 && { faces, faceBytes }),
    ...(id === FRONT_PACK && { newest }),
  }
  const version = hashOf(JSON.stringify(rest)).slice(0, 16)
  return { version: id === SHELL_PACK ? shell : version, ...rest }
}

// In one order, so that the same files give the same version on every machine.
function inOrder(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
