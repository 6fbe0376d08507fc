import { get, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { createSiteServer } from '#tools/serve/site-server.ts'

const FILES = {
  'index.html': '<h1>首页</h1>',
  '404.html': '<h1>没有这一页</h1>',
  'x/index.html': '<h1>报道</h1>',
  'x/data.json': '{}',
  'assets/app-1.js': 'go()',
  'photo.jpg': Uint8Array.of(0xff, 0xd8),
}

async function serve(base = '/', isReady?: () => boolean) {
  const server = createSiteServer({ root: temporaryFolder(FILES), base, isReady })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status?: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        )
      }).on('error', reject)
    })
}

describe('the server of npm start', () => {
  test('answers with pages, data and assets, each with its type and its caching', async () => {
    const ask = await serve()
    const page = await ask('/x/?from=timeline')
    expect(page.body.toString()).toBe(FILES['x/index.html'])
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    })
    expect((await ask('/x/data.json')).headers['content-type']).toBe('application/json; charset=utf-8')
    const asset = await ask('/assets/app-1.js')
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(asset.headers['x-content-type-options']).toBe('nosniff')
  })

  test('answers 404 as 404, with the page that says so, also below assets', async () => {
    const ask = await serve()
    for (const path of [
      '/nope/',
      '/nope',
      '/assets/app-2.js',
      '/../package.json',
      '/%2e%2e/x',
      '/%E0%A4%A',
      '/a%00b',
    ]) {
      const answer = await ask(path)
      expect(answer.status, path).toBe(404)
      expect(answer.body.toString(), path).toContain('没有这一页')
      expect(answer.headers['cache-control'], path).toBe('no-cache')
    }
  })

  test('adds the missing slash and keeps the query', async () => {
    const ask = await serve()
    const answer = await ask('/x?p=p123456')
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('/x/?p=p123456')
  })

  test('compresses text as asked, and nothing else', async () => {
    const ask = await serve()
    const br = await ask('/x/', { 'accept-encoding': 'gzip, deflate, br' })
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.body).toString()).toBe(FILES['x/index.html'])
    const gzip = await ask('/x/', { 'accept-encoding': 'gzip, br;q=0' })
    expect(gunzipSync(gzip.body).toString()).toBe(FILES['x/index.html'])
    expect((await ask('/x/')).headers['content-encoding']).toBeUndefined()
    expect((await ask('/photo.jpg', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined()
  })

  test('spares a reader what has not changed', async () => {
    const ask = await serve()
    const { headers } = await ask('/x/')
    const again = await ask('/x/', { 'if-none-match': headers.etag ?? '' })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })

  test('serves a base path and sends the bare root there', async () => {
    const ask = await serve('/reader/')
    expect((await ask('/reader/x/')).status).toBe(200)
    expect((await ask('/reader/x')).headers.location).toBe('/reader/x/')
    expect((await ask('/')).headers.location).toBe('/reader/')
    expect((await ask('/reader')).headers.location).toBe('/reader/')
    expect((await ask('/x/')).status).toBe(404)
  })

  test('asks to wait while the edition is being made, and shows no older one meanwhile', async () => {
    let made = false
    const ask = await serve('/', () => made)
    const early = await ask('/x/')
    expect(early.status).toBe(503)
    expect(early.headers['retry-after']).toBe('5')
    expect(String(early.body)).toContain('正在生成网站')
    made = true
    expect((await ask('/x/')).status).toBe(200)
  })

  test('refuses to be written to', async () => {
    const ask = await serve()
    const answer = await ask('/x/', {}, 'POST')
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect((await ask('/x/', {}, 'HEAD')).body).toHaveLength(0)
  })
})
