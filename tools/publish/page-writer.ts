// Writes planned pages into a folder: each as a document and its data. Knows nothing of what they say.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Prerender } from '#app/entry-prerender.tsx'
import type { FacedData } from '#content/page-data.ts'
import { dataPath, packOfPage, pageCodePath, pageFile, SHELL_PACK } from '#content/paths.ts'
import type { BesidePages } from './beside-pages.ts'
import type { ClientBundle } from './bundle.ts'
import { type DocumentParts, fillDocument } from './document.ts'
import { escapeHtml, inlineJson } from './escape-html.ts'
import type { FigureImages } from './figures/figure-images.ts'
import { MOVED_SCRIPT, movedPage } from './moved-page.ts'
import type { OutputFile } from './output-file.ts'
import { type PackBook, writeMovedPack } from './pack-book.ts'
import { pageCode } from './page-code.ts'
import type { PlannedPage } from './page-plan.ts'
import { createPageStyle } from './page-style.ts'
import { contentSecurityPolicy } from './policy.ts'
import { NO_PREVIEW, type Preview } from './previews/previews.ts'
import { writeWithFolders } from './write-with-folders.ts'

interface PageWriterOptions {
  /** Folder of the edition being made. */
  folder: string
  base: string
  template: string
  client: ClientBundle
  packs: PackBook
  render: Prerender
  figureImages: FigureImages
  /** The site's own address, when it is known. */
  baseUrl: string | undefined
  /** The Song faces of pages whose data names none. */
  faces: readonly string[]
  beside: Pick<BesidePages, 'previews' | 'ofEvent'>
}

/** Routes of the pages that have their address on paper. */
const PRINTED: readonly string[] = ['report', 'reflection']

/** @returns writes one planned page */
export function createPageWriter(options: PageWriterOptions): (page: PlannedPage) => Promise<void> {
  const { folder, base, template, client, packs, render, figureImages, baseUrl, beside } = options
  const { boot, loader, scripts, shell } = client
  const urls = scripts.map((script) => base + script).join(' ')
  const styleOf = createPageStyle(client.style)
  const shared = (route: string, data: unknown, body: string) => {
    const style = styleOf(template + body) + (client.pageStyles.get(route) ?? '')
    const policy = policyElement({ scripts: [boot, loader], style })
    // The boot script first: it sets what the style sheet asks for, and asks for faces while the rest is still being read.
    return {
      policy: `${policy}<script${facesOf(data)}>${boot}</script><style>${style}</style>`,
      scripts: `<script data-scripts="${escapeHtml(urls)}">${loader}</script>`,
    }
  }
  const moved = {
    policy: policyElement({ scripts: [MOVED_SCRIPT] }),
    scripts: `<script>${MOVED_SCRIPT}</script>`,
  }

  /** The attribute that names the faces of a page. */
  function facesOf(data: unknown): string {
    const faces = (data as FacedData | null)?.faces ?? options.faces
    return faces.length === 0 ? '' : ` data-faces="${escapeHtml(faces.join(' '))}"`
  }

  async function writePage({ path, article }: Extract<PlannedPage, { kind: 'page' }>): Promise<void> {
    const { route, data, about, head, body } = await render(path)
    const envelope = { shell, route, data }
    const preview = about.path === path ? await beside.previews({ path, about, article }) : NO_PREVIEW
    const parts = { ...shared(route, data, body), head, body, envelope }
    const html = fillDocument(template, withPreview(parts, preview))
    await writeFiles(folder, preview.files)
    // Pages at no address of their own are the same for every edition of a shell.
    const pack = path.endsWith('/') ? packOfPage(path) : SHELL_PACK
    if (pack !== undefined) packs.add(pack, path, html)
    if (route === 'report' && pack !== undefined) packs.name(pack, about.title)
    if (!path.endsWith('/')) return writeWithFolders(join(folder, path), html)
    const json = inlineJson(envelope)
    await writeWithFolders(join(folder, pageFile(path)), html)
    await writeFile(join(folder, dataPath(path)), json)
    if (baseUrl !== undefined && PRINTED.includes(route))
      await writeFile(join(folder, pageCodePath(path)), pageCode(baseUrl + path.slice(1)))
  }

  async function writeMoved(path: string, to: string): Promise<void> {
    const { head, body } = movedPage(base + to.slice(1))
    await writeWithFolders(join(folder, pageFile(path)), fillDocument(template, { ...moved, head, body }))
    await writeNoData(path)
    const [before, now] = [packOfPage(path), packOfPage(to)]
    if (before !== undefined && now !== undefined && before !== now) await writeMovedPack(folder, before, now)
  }

  async function writeWithdrawn(path: string): Promise<void> {
    const { route, data, head, body } = await render(path, 'withdrawn')
    const envelope = { shell, route, data }
    const html = fillDocument(template, { ...shared(route, data, body), head, body, envelope })
    await writeWithFolders(join(folder, pageFile(path)), html)
    await writeNoData(path)
  }

  /** Data of no shell: a tap inside the app becomes an ordinary page load, and so ends at what stands there. */
  function writeNoData(path: string): Promise<void> {
    return writeFile(join(folder, dataPath(path)), inlineJson({ shell: '', route: 'none', data: null }))
  }

  return async (page) => {
    switch (page.kind) {
      case 'page':
        return writePage(page)
      case 'withdrawn':
        return writeWithdrawn(page.path)
      case 'moved':
        return writeMoved(page.path, page.to)
      case 'figure':
        await figureImages(page.event, page.file)
        return
      case 'event':
        return writeFiles(folder, await beside.ofEvent(page.event))
    }
  }
}

function withPreview(parts: DocumentParts, { head, image, foot }: Preview): DocumentParts {
  return { ...parts, head: parts.head + head, image, scripts: foot + parts.scripts }
}

function policyElement(inline: { scripts: readonly string[]; style?: string }): string {
  return `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(inline))}">`
}

/** Files that no pack holds: they are for others than the readers of pages. */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path, content } of files) await writeWithFolders(join(folder, path), content)
}
