// Makes event files an input of Vite's dev server: served as pages that follow every save, mistakes shown over them.
import { readFile } from 'node:fs/promises'
import { basename, isAbsolute, join, relative } from 'node:path'
import type { Connect, ErrorPayload, Plugin, ViteDevServer } from 'vite'
import type { createPrerender } from '#app/entry-prerender.tsx'
import { canonicalPath, dataPath, FIGURE_FILE, NOT_FOUND_FILE } from '#content/paths.ts'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { bundleBoot } from './bundle-script.ts'
import { fillDocument } from './document.ts'
import { inlineJson } from './escape-html.ts'
import { openEdition } from './file-edition.ts'
import { readSite } from './site-file.ts'

// A file being saved is empty for a moment, and the watcher tells of that moment only.
const SETTLING_MS = 100
/** Whoever writes a draft looks at it here. */
const DRAFTS_TOO = { drafts: true }
const DEV_SHELL = 'dev'
const DEV_SCRIPTS = '<script type="module" src="/src/app/entry-client.tsx"></script>'
const DATA_FILE = dataPath('/')

/** @param folder where the event files are */
export function contentPlugin(folder: string): Plugin {
  return {
    name: 'xinde:content',
    configureServer(server) {
      server.watcher.add(folder)
      let settled: NodeJS.Timeout | undefined
      server.watcher.on('all', (_, file) => {
        if (!isInside(folder, file)) return
        clearTimeout(settled)
        settled = setTimeout(() => tellBrowser(server, folder), SETTLING_MS)
      })
      return () => {
        server.middlewares.use(figuresOf(server, folder))
        server.middlewares.use(pagesOf(server, folder))
      }
    },
  }
}

// A file that is not right is shown over the page at once; one that is, loads the page anew.
async function tellBrowser(server: ViteDevServer, folder: string): Promise<void> {
  try {
    await openEdition(folder, await readSite(), DRAFTS_TOO)
    server.ws.send({ type: 'full-reload' })
  } catch (error) {
    server.ws.send({ type: 'error', err: overlay(error) })
  }
}

// Windows spells a path with either slash, and Vite with the other one.
function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return !path.startsWith('..') && !isAbsolute(path)
}

function overlay(error: unknown): ErrorPayload['err'] {
  return { message: error instanceof Error ? error.message : String(error), stack: '' }
}

/** An event's images lie beside its file, and are asked for below its page. */
function figuresOf(server: ViteDevServer, folder: string): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const name = basename(pathOf(server, request))
    const image = FIGURE_FILE.test(name) && (await readFile(join(folder, name)).catch(() => undefined))
    if (image) response.end(image)
    else next()
  }
}

function pathOf(server: ViteDevServer, { originalUrl = '/' }: Connect.IncomingMessage): string {
  return `/${new URL(originalUrl, 'http://localhost').pathname.slice(server.config.base.length)}`
}

function pagesOf(server: ViteDevServer, folder: string): Connect.NextHandleFunction {
  let boot: Promise<string> | undefined
  return async (request, response, next) => {
    try {
      boot ??= bundleBoot(server.config.base)
      const path = pathOf(server, request)
      const wantsData = path.endsWith(DATA_FILE)
      const page = await renderPage(
        server,
        folder,
        wantsData ? path.slice(0, -DATA_FILE.length + 1) : path,
        await boot,
      )
      response.statusCode = page.route === 'not-found' ? 404 : 200
      response.setHeader('Content-Type', wantsData ? 'application/json' : 'text/html')
      response.end(wantsData ? inlineJson(page.envelope) : await server.transformIndexHtml(path, page.html))
    } catch (error) {
      // Vite's own error page shows the overlay; a stack would bury the sentence the editor needs.
      next(Object.assign(new Error(), overlay(error)))
    }
  }
}

async function renderPage(server: ViteDevServer, folder: string, path: string, boot: string) {
  const entry = await server.ssrLoadModule('/src/app/entry-prerender.tsx')
  const makePrerender = entry.createPrerender as typeof createPrerender
  const { source } = await openEdition(folder, await readSite(), DRAFTS_TOO)
  const render = makePrerender(source, server.config.base)
  const { route, data, head, body } = await render(path === NOT_FOUND_FILE ? path : canonicalPath(path))
  const envelope = { shell: DEV_SHELL, route, data }
  const template = await readFile(join(PROJECT_ROOT, 'index.html'), 'utf8')
  const policy = `<script>${boot}</script>`
  return {
    route,
    envelope,
    html: fillDocument(template, { policy, head, body, envelope, scripts: DEV_SCRIPTS }),
  }
}
