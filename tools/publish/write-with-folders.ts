// Writes one file of the edition, the folders above it too. Knows nothing of what it says.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

export async function writeWithFolders(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
