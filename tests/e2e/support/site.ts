// The fixtures of browser tests: a served edition, and a page that keeps what it says on the console.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, expect, type Page, type Request } from '@playwright/test'
import { createEditionServer } from '#tests/e2e/support/edition-server.ts'
import { EDITIONS, type EditionName } from '#tests/e2e/support/editions.ts'

export interface Site {
  /** Address of a path of the site: `url('/about/')`. */
  url(path: string): string
  /** Ends the server and every connection to it. */
  stop(): Promise<void>
}

export interface Fixtures {
  edition: EditionName
  site: Site
  /** Messages on the console and uncaught errors so far. */
  consoleMessages: string[]
}

export const test = base.extend<Fixtures>({
  edition: ['root', { option: true }],
  site: async ({ edition }, use) => {
    const basePath = EDITIONS[edition].BASE_PATH
    const server = createEditionServer(edition)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await use({
      url: (path) => `http://127.0.0.1:${port}${basePath}${path.slice(1)}`,
      stop: () => stop(server),
    })
    await stop(server)
  },
  consoleMessages: async ({ page }, use) => {
    const messages: string[] = []
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`))
    await use(messages)
  },
})

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** Waits until the app has taken the page over: React marks the element it owns. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.getElementById('root')
    return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer$'))
  })
  // The container is marked before effects run; effects of the first page have run once the browser is idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve))))
}

/** Requests the page makes from now on. */
export function watchRequests(page: Page): Request[] {
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  return requests
}

/** Every kind of page of the real edition. */
export const PAGES = [
  '/',
  '/xicheng-2018/',
  '/xicheng-2018/hu-guizhi/',
  '/xicheng-2018/han-ling/',
  '/about/',
  '/shelf/',
  '/archive/2018/11/',
] as const

export { expect }
