// A served edition that can be made to fail: per-request hooks, another release, a server that is gone.
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, expect, type Page } from '@playwright/test'
import { createEditionServer } from '#tests/e2e/support/edition-server.ts'
import { EDITIONS, type EditionName } from '#tests/e2e/support/editions.ts'
import { keptPacks } from '#tests/support/kept-packs.ts'

/** Answers a request itself and returns true, or leaves it to the site. */
export type Hook = (path: string, response: ServerResponse, asked: IncomingMessage) => boolean

export interface FaultySite {
  url(path: string): string
  /** What stands between the reader and the site from now on; `undefined` for nothing. */
  hook: Hook | undefined
  /** Paths asked for, oldest first. */
  asked: string[]
  /** Another edition at the same address, as after a deployment. */
  deploy(edition: EditionName): void
  /** The server is gone: its connections are cut. */
  stop(): Promise<void>
  /** It is back, at the same address. */
  start(): Promise<void>
}

export interface Options {
  edition: EditionName
}

export const test = base.extend<Options & { site: FaultySite }>({
  edition: ['root', { option: true }],
  site: async ({ edition }, use) => {
    const basePath = EDITIONS[edition].BASE_PATH
    const origins = new Map<EditionName, Server>()
    let current = edition
    let port = 0
    const site: FaultySite = {
      url: (path) => `http://127.0.0.1:${port}${basePath}${path.slice(1)}`,
      hook: undefined,
      asked: [],
      deploy: (name) => {
        current = name
      },
      stop: () => close(front),
      start: () => listen(front, port),
    }
    const front = createServer(async (asked, response) => {
      const path = asked.url ?? '/'
      site.asked.push(path)
      if (site.hook?.(path, response, asked)) return
      const origin = origins.get(current) ?? createEditionServer(current)
      if (!origins.has(current)) await listen(origin, 0)
      origins.set(current, origin)
      pass(asked, response, (origin.address() as AddressInfo).port)
    })
    await listen(front, 0)
    port = (front.address() as AddressInfo).port
    await use(site)
    await Promise.all([front, ...origins.values()].map(close))
  },
})

function pass(asked: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url, headers } = asked
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  asked.pipe(onward)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** Opens a page and waits until the worker can serve it without the network. */
export async function visitAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
    }
  })
}

/** Keeps the event on screen until the reader takes it away. */
export async function saveEvent(page: Page): Promise<void> {
  await page.getByRole('button', { name: /保存到手机/ }).click()
  await expect(page.getByText(/^已保存/)).toBeVisible()
}

/** Reads on, as everybody does, and waits until what a first glance does not bring is kept, too. */
export async function readOn(page: Page): Promise<void> {
  await page.mouse.wheel(0, 300)
  for (const pack of ['front', 'parts']) {
    await expect
      .poll(() => page.evaluate(keptPacks), { timeout: 15_000 })
      .toContainEqual(expect.stringContaining(pack))
  }
}

/** Whether the worker has looked for a newer version of a pack since it was installed. For within a page of the root edition. */
export async function wasAskedAbout(pack: string): Promise<boolean> {
  const id = encodeURIComponent(pack.replace(/^\/packs\/(.*)\.json$/, '$1'))
  const entry = await (await caches.match(`/ledger/${id}`))?.json()
  return entry?.checkedAt > entry?.openedAt
}

/** Empties the browser's own cache, where it could hide a fault and there is a way to. */
export async function clearHttpCache(page: Page): Promise<void> {
  if ((base.info().project.use.browserName ?? 'chromium') !== 'chromium') return
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
}

export { expect }
