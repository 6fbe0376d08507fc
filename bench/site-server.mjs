// Serves a prepared site: the one host for both sites, so that nothing but the sites differs. Builds and measures nothing.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** Where a visit starts from, on the site's own origin: a renderer's start is no part of any figure. */
export const LOBBY = '/lobby/'

const LOBBY_PAGE =
  '<!doctype html><meta name="viewport" content="width=device-width"><title>lobby</title>lobby'
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * @typedef {object} HostRules what a host answers besides the files
 * @property {Record<string, string>} security headers of every answer
 * @property {{ prefix: string, cacheControl: string }[]} caching by start of path; the first that fits counts
 */

/** @returns {Promise<Map<string, Uint8Array>>} every file of a folder by its address */
export async function readSite(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const pairs = files.map(async (file) => [addressOf(relative(folder, file)), await readFile(file)])
  return new Map(await Promise.all(pairs))
}

const addressOf = (file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/')

/**
 * @typedef {object} Host
 * @property {string} origin
 * @property {() => { requests: number, bytes: number }} sent answers since the start: headers and bodies, for whomever
 * @property {() => void} close
 */

/**
 * Compresses a site as well as brotli can, all of it beforehand, then serves it on this machine.
 *
 * @param {ReadonlyMap<string, Uint8Array | string>} site content by address
 * @param {HostRules} rules
 * @returns {Promise<Host>}
 */
export async function serveSite(site, rules) {
  const answers = new Map()
  for (const [address, content] of [...site, [LOBBY, LOBBY_PAGE]])
    answers.set(address, await prepare(address, Buffer.from(content), rules))

  let requests = 0
  const server = createServer((request, response) => {
    requests += 1
    const answer = answers.get(request.url)
    if (!answer) response.writeHead(404).end()
    else if (request.headers['if-none-match'] === answer.headers.ETag)
      response.writeHead(304, answer.unchanged).end()
    else response.writeHead(200, answer.headers).end(answer.body)
  })
  // As long as nginx: no figure holds the opening of a connection that the other site did not need.
  server.keepAliveTimeout = 75_000
  const sockets = new Set()
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  const sent = () => ({
    requests,
    bytes: [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
  })
  return { origin: `http://127.0.0.1:${server.address().port}`, sent, close }
}

async function prepare(address, bytes, { security, caching }) {
  const type = TYPES[address.endsWith('/') ? '.html' : extname(address)]
  const body = type ? await promisify(brotliCompress)(bytes, BEST) : bytes
  const unchanged = {
    ...security,
    'Cache-Control': caching.find(({ prefix }) => address.startsWith(prefix))?.cacheControl ?? 'no-cache',
    ETag: `"${createHash('sha256').update(bytes).digest('base64url')}-${type ? 'br' : 'identity'}"`,
    Vary: 'Accept-Encoding',
  }
  const headers = {
    ...unchanged,
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Length': body.length,
    ...(type && { 'Content-Encoding': 'br' }),
  }
  return { headers, unchanged, body }
}
