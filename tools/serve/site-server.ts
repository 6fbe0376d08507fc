// Serves an edition as a well set-up host would: compressed, cached as ruled, 404 as 404. Builds nothing.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { NOT_FOUND_FILE } from '#content/paths.ts'
import { cacheControl, SECURITY_HEADERS } from '#tools/publish/host-headers.ts'
import { publishMessages } from '#tools/publish/messages.ts'
import { type Compress, chooseEncoding, createCompressor } from './compress.ts'
import { contentType } from './content-types.ts'
import { findFile } from './static-files.ts'

interface SiteServerOptions {
  /** Folder of the edition. */
  root: string
  /** Base path with a slash at both ends. */
  base: string
  /** One for several servers of the same files; else each compresses them for itself. */
  compress?: Compress
  /** While it says no, every answer is 503 and asks to wait. */
  isReady?(): boolean
}

/** A server not yet listening. */
export function createSiteServer({
  root,
  base,
  compress = createCompressor(),
  isReady = () => true,
}: SiteServerOptions): Server {
  const folder = resolve(root)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (!isReady()) {
      response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' })
      response.end(publishMessages.notYet)
      return
    }
    const [asked = '/', search] = (request.url ?? '/').split(/\?(.*)/s)
    // Two slashes at the start would name another host in a redirect.
    const pathname = asked.replace(/^\/{2,}/, '/')
    const redirect = (to: string) =>
      response.writeHead(308, { Location: search === undefined ? to : `${to}?${search}` }).end()
    if (pathname === base.slice(0, -1) || (pathname === '/' && base !== '/')) {
      redirect(base)
      return
    }
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined
    const found = path === undefined ? undefined : await findFile(folder, path)
    if (found?.kind === 'redirect') redirect(base + found.to.slice(1))
    else if (found?.kind === 'file') await send(request, response, 200, found.file, cacheControl(path ?? '/'))
    else await send(request, response, 404, join(folder, NOT_FOUND_FILE), 'no-cache')
  }

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    file: string,
    caching: string,
  ): Promise<void> {
    const bytes = await readFile(file)
    const hash = createHash('sha256').update(bytes).digest('base64url')
    const type = contentType(file)
    const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''), type)
    const etag = `"${hash}-${encoding}"`
    response.setHeader('Cache-Control', caching)
    response.setHeader('Content-Type', type)
    response.setHeader('Vary', 'Accept-Encoding')
    if (status === 200) response.setHeader('ETag', etag)
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end()
      return
    }
    const body = await compress(hash, bytes, encoding)
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    response.writeHead(status, { 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
}
