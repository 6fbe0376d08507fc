// Carries the scripts of the last two releases into the next, for tabs still open and for phones without a worker.
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const CARRIED = 2
/** Lists the releases whose scripts are here, this one first. */
const RECORD = 'releases.json'

interface Release {
  shell: string
  files: readonly string[]
}

/** Writes this release into the record, and copies what the last two had and this one has not. */
export async function carryReleases(
  folder: string,
  release: Release,
  previous: string | undefined,
): Promise<void> {
  const before = previous === undefined ? [] : await readRecord(previous)
  const carried = before.filter(({ shell }) => shell !== release.shell).slice(0, CARRIED)
  for (const file of new Set(carried.flatMap(({ files }) => files))) {
    if (previous === undefined || release.files.includes(file)) continue
    // What the folder before no longer has cannot be carried; its tabs are too old to matter.
    await cp(join(previous, file), join(folder, file)).catch(() => undefined)
  }
  await writeFile(join(folder, RECORD), JSON.stringify([release, ...carried]))
}

async function readRecord(folder: string): Promise<Release[]> {
  try {
    const record: unknown = JSON.parse(await readFile(join(folder, RECORD), 'utf8'))
    return Array.isArray(record) ? record.filter(isRelease) : []
  } catch {
    return []
  }
}

function isRelease(item: Partial<Release> | null): item is Release {
  const { shell, files } = item ?? {}
  return (
    typeof shell === 'string' && Array.isArray(files) && files.every((file) => /^assets\/[\w.-]+$/.test(file))
  )
}
