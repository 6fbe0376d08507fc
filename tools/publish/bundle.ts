// Runs Vite: the client's scripts and styles, the inline loader, and the prerender. Knows nothing of events.
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { createBuilder, type ViteBuilder } from 'vite'
import type { createPrerender } from '#app/entry-prerender.tsx'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { bundleBoot, bundleLoader, bundleScript, type Output, outputOf } from './bundle-script.ts'
import { takeFirstStyle } from './first-style.ts'
import { flattenLayers } from './flatten-layers.ts'
import type { BuildSettings } from './settings.ts'

export interface ClientBundle {
  /** Every file of the bundle but the inlined style sheet, by name relative to the output folder. */
  files: ReadonlyMap<string, string | Uint8Array>
  /** Scripts in the order in which the loader brings them: each is one task. */
  scripts: readonly string[]
  /** The style sheet of first paint, without layers. */
  style: string
  /** The inline script of the head. */
  boot: string
  /** What a page whose view comes on demand needs beside it, by the id of its route. */
  pageStyles: ReadonlyMap<string, string>
  /** Scripts and style sheets of the view that stands in for pages that are not held, and of what it imports. */
  offlineFiles: ReadonlySet<string>
  /** The same of all other views. */
  viewFiles: ReadonlySet<string>
  /** The inline loader. */
  loader: string
  /** The service worker, at one name for ever. */
  worker: string
  /** Names what a page's data must fit: a hash of all of the above. */
  shell: string
}

const WORKER = join(PROJECT_ROOT, 'src/service-worker/worker.ts')
const TOMBSTONE = join(PROJECT_ROOT, 'src/service-worker/tombstone.ts')
/** As far down as the app runs. */
const WORKER_TARGET = ['chrome105', 'safari16.4', 'firefox121']
// Chromium compiles such a script off the main thread; elsewhere the line is a comment.
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n'
const VENDOR = /^assets\/(?:react|router)-/
/** The file of a page's view that comes on demand (`routes/define-route.tsx`). */
const PAGE_VIEW = /\/src\/routes\/([\w-]+)-page\.tsx$/
/** The route of the view that every device holds. */
const OFFLINE_VIEW = 'offline'

/** The layer of all components' rules; what comes after it must stay after it. */
const COMPONENTS = 'components'
/** Where `src/app/late-style.ts` waits for its rules. */
const LATE_STYLE = /(["'`])@late-style@\1/

export async function bundleClient(
  settings: BuildSettings,
): Promise<{ client: ClientBundle; builder: ViteBuilder }> {
  const firstStyle = new Set<string>()
  const builder = await createBuilder({
    root: PROJECT_ROOT,
    base: settings.base,
    logLevel: 'warn',
    plugins: [takeFirstStyle(firstStyle)],
    environments: { client: { build: { write: false } } },
  })
  const output = outputOf(await builder.build(environment(builder, 'client')))
  const inline = { boot: await bundleBoot(settings.base), loader: await bundleLoader(settings.base) }
  const worker = await bundleScript(settings.tombstone ? TOMBSTONE : WORKER, WORKER_TARGET, settings.base)
  return { client: { ...(await assemble(output, firstStyle, inline)), worker }, builder }
}

/** The function that renders pages, from a bundle of its own that is gone again when it is loaded. */
export async function bundlePrerender(builder: ViteBuilder): Promise<typeof createPrerender> {
  const folder = await mkdtemp(join(tmpdir(), 'xinde-prerender-'))
  try {
    const ssr = environment(builder, 'ssr')
    ssr.config.build.outDir = folder
    await builder.build(ssr)
    const entry = await import(pathToFileURL(join(folder, 'entry-prerender.mjs')).href)
    return entry.createPrerender
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Size of the scripts as a reader receives them, in bytes. */
export function compressedScripts({ files, scripts }: ClientBundle): number {
  return scripts.reduce((sum, name) => sum + brotliCompressSync(files.get(name) ?? '').length, 0)
}

async function assemble(
  output: readonly Output[],
  ofFirstPaint: ReadonlySet<string>,
  inline: Pick<ClientBundle, 'boot' | 'loader'>,
): Promise<Omit<ClientBundle, 'worker'>> {
  const order = await layerOrder()
  const scripts = inOrderOfImports(output, entryOf(output))
  const files = new Map<string, string | Uint8Array>()
  const sheets = new Map<string, string>()
  let lateStyle = ''
  for (const item of output) {
    const name = item.fileName
    if (item.type === 'chunk') files.set(name, VENDOR.test(name) ? COMPILE_HINT + item.code : item.code)
    else if (name.endsWith('.css')) {
      sheets.set(name, flattenLayers(String(item.source), order))
      if (ofFirstPaint.has(name)) lateStyle += flattenLayers(String(item.source), order, COMPONENTS)
    } else files.set(name, item.source)
  }
  placeLateStyle(files, lateStyle)
  const joined = (names: ReadonlySet<string>) => [...names].map((name) => sheets.get(name) ?? '').join('')
  const offlineFiles = new Set<string>()
  const viewFiles = new Set<string>()
  const pageStyles = new Map<string, string>()
  for (const [route, chunk] of pageViews(output)) {
    const imported = inOrderOfImports(output, chunk)
    const own = styleSheetsOf(output, imported)
    pageStyles.set(route, joined(own))
    const needed = route === OFFLINE_VIEW ? offlineFiles : viewFiles
    for (const name of [...imported, ...own]) needed.add(name)
  }
  const style = joined(ofFirstPaint)
  for (const [name, sheet] of sheets) if (!ofFirstPaint.has(name)) files.set(name, sheet)
  const shell = hashOf([...files.values(), style, inline.boot, inline.loader])
  return { ...inline, files, scripts, style, pageStyles, offlineFiles, viewFiles, shell }
}

/** Into the script that waits for it, whose name changes with the sheet's: Vite sees to that. */
function placeLateStyle(files: Map<string, string | Uint8Array>, style: string): void {
  for (const [name, code] of files) {
    if (typeof code === 'string')
      files.set(
        name,
        code.replace(LATE_STYLE, () => JSON.stringify(style)),
      )
  }
}

/** Chunks of the views that come on demand, by the id of their route. */
function pageViews(output: readonly Output[]): Map<string, string> {
  return new Map(
    output.flatMap((item): [string, string][] => {
      const route = item.type === 'chunk' ? PAGE_VIEW.exec(item.facadeModuleId ?? '')?.[1] : undefined
      return route === undefined ? [] : [[route, item.fileName]]
    }),
  )
}

/** Style sheets that come with these scripts. */
function styleSheetsOf(output: readonly Output[], scripts: readonly string[]): Set<string> {
  return new Set(
    output.flatMap((item) =>
      item.type === 'chunk' && scripts.includes(item.fileName)
        ? [...(item.viteMetadata?.importedCss ?? [])]
        : [],
    ),
  )
}

/** A script and all it imports, each after its own imports, so that each finds them already evaluated. */
function inOrderOfImports(output: readonly Output[], first: string): string[] {
  const chunks = new Map(output.flatMap((item) => (item.type === 'chunk' ? [[item.fileName, item]] : [])))
  const ordered = new Set<string>()
  const add = (name: string) => {
    for (const imported of chunks.get(name)?.imports ?? []) if (!ordered.has(imported)) add(imported)
    ordered.add(name)
  }
  add(first)
  return [...ordered]
}

function entryOf(output: readonly Output[]): string {
  const entry = output.find((item) => item.type === 'chunk' && item.isEntry)
  if (!entry) throw new Error('the bundle has no entry')
  return entry.fileName
}

async function layerOrder(): Promise<string[]> {
  const css = await readFile(join(PROJECT_ROOT, 'src/styles/layers.css'), 'utf8')
  return (/@layer ([^;]+);/.exec(css)?.[1] ?? '').split(/,\s*/)
}

function environment(builder: ViteBuilder, name: string) {
  const found = builder.environments[name]
  if (!found) throw new Error(`vite.config.ts has no environment "${name}"`)
  return found
}

function hashOf(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 12)
}
