// A host of packs made by the publisher's own book, and a device that holds some: for tests of what is kept and how.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { vi } from 'vitest'
import {
  eventPack,
  FRONT_PACK,
  PARTS_PACK,
  pageFile,
  reportPath,
  SHELL_PACK,
  VIEWS_PACK,
} from '#content/paths.ts'
import { openPacks } from '#service-worker/packs.ts'
import { MemoryCaches, MemoryLocks } from '#tests/support/memory-caches.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { SECURITY_HEADERS } from '#tools/publish/host-headers.ts'
import { openPackBook } from '#tools/publish/pack-book.ts'

interface Release {
  shell: string
  /** Text of an event's page, by its slug; newest first. */
  events: Readonly<Record<string, string>>
  recalled?: readonly string[]
}

type Answer = (address: string) => Response | undefined | Promise<Response | undefined>

export interface Host {
  /** Paths asked for, oldest first. */
  asked: string[]
  /** What stands between the device and the host; undefined for an answer of the host's own. */
  fault: Answer | undefined
  publish(release: Release): Promise<void>
  /** Puts a file beside what was published. */
  write(path: string, text: string): void
}

const SCRIPT = '/assets/app-1.js'
const FRAME = ['<style>p { margin: 0 }</style>']

export const pageOf = (text: string): string => `<!doctype html>${FRAME[0]}<p>${text}</p>`

/** Answers `fetch` from now on. */
export function startHost(): Host {
  let folder = temporaryFolder({})
  const host: Host = {
    asked: [],
    fault: undefined,
    async publish({ shell, events, recalled = [] }) {
      folder = temporaryFolder({})
      const book = openPackBook(shell, FRAME)
      const add = (pack: string, path: string, content: string | Uint8Array) => {
        book.add(pack, path, content)
        put(join(folder, path.endsWith('/') ? pageFile(path) : path), content)
      }
      add(SHELL_PACK, SCRIPT, Buffer.from(`// ${shell}`))
      add(SHELL_PACK, '/offline.html', `${shell} offline`)
      add(VIEWS_PACK, `/assets/view-${shell}.js`, `// view of ${shell}`)
      add(PARTS_PACK, `/assets/part-${shell}.js`, `// part of ${shell}`)
      for (const [slug, text] of Object.entries(events)) {
        add(eventPack(slug), reportPath(slug), pageOf(`${text} ${shell}`))
        book.name(eventPack(slug), slug)
      }
      add(FRONT_PACK, '/', pageOf(Object.keys(events).join()))
      await book.write(folder, {
        newest: Object.keys(events).slice(0, 20),
        recalled: recalled.map(eventPack),
      })
    },
    write: (path, text) => put(join(folder, path), text),
  }
  vi.stubGlobal('fetch', async (address: string) => {
    host.asked.push(address)
    return (await host.fault?.(address)) ?? answer(folder, address)
  })
  return host
}

function answer(folder: string, address: string): Response {
  try {
    const content = readFileSync(join(folder, address.endsWith('/') ? pageFile(address) : address))
    return new Response(content, { headers: { ...SECURITY_HEADERS, 'cache-control': 'no-cache' } })
  } catch {
    return new Response('nothing here', { status: 404 })
  }
}

function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

export interface Device {
  caches: MemoryCaches
  /** The worker's packs; a second call stands for another worker beside the first. */
  start(): ReturnType<typeof openPacks>
  /** What they were doing ends where it is, and their locks are free. */
  killWorkers(): void
  /** Milliseconds since 1970. */
  clock: { now: number }
}

/** A device with nothing on it yet. */
export function newDevice(): Device {
  const storage = new MemoryCaches()
  const clock = { now: Date.UTC(2026, 0, 1) }
  vi.stubGlobal('caches', storage)
  const killWorkers = () => vi.stubGlobal('navigator', { locks: new MemoryLocks() })
  killWorkers()
  return { caches: storage, clock, killWorkers, start: () => openPacks('/', () => clock.now) }
}
