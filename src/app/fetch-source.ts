// The source of content in a browser: data.json beside each page. Knows no DOM; what a failure means to a reader is app/navigation's.
import type { FrontData } from '#content/page-data.ts'
import { archivePath, bookletPath, dataPath, FRONT, reflectionPath, reportPath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { type ContentSource, OrdinaryLoadNeeded } from '#content/source.ts'
import { readEnvelope } from './envelope.ts'

const PATIENCE_MS = 15_000
const GONE: readonly number[] = [404, 410]

interface FetchSourceOptions {
  site: Site
  /** The shell this script belongs to. */
  shell: string
  /** Base path with a slash at both ends. */
  base: string
}

export function createFetchSource({ site, shell, base }: FetchSourceOptions): ContentSource {
  async function read<Data>(page: string): Promise<Data | undefined> {
    const response = await fetch(base + dataPath(page).slice(1), { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (GONE.includes(response.status)) return undefined
    if (!response.ok) throw new Error(`${response.status} ${response.url}`)
    const envelope = readEnvelope(parse(await response.text()))
    // A host that answers with a page, a moved page, another release: the document at that address knows better.
    if (envelope?.shell !== shell) throw new OrdinaryLoadNeeded(page)
    return envelope.data as Data
  }
  return {
    site,
    front: async () => {
      const data = await read<FrontData>(FRONT)
      if (!data) throw new OrdinaryLoadNeeded(FRONT)
      return data
    },
    archive: (month) => read(archivePath(month)),
    report: (event) => read(reportPath(event)),
    reflection: (event, reflection) => read(reflectionPath(event, reflection)),
    booklet: (event) => read(bookletPath(event)),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
