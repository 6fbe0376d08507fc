// Debian's WebKitGTK: its driver and its small browser, on a screen nobody sees. Knows no test.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { freePort } from '#tests/support/free-port.ts'
import { startOwn } from './own-process.ts'
import { startScreen } from './virtual-screen.ts'
import { call, type Session, startSession } from './web-driver.ts'

export interface WebKitGtk {
  /** A browser of its own, that has seen nothing yet. One at a time. */
  open(): Promise<Session>
  stop(): Promise<void>
}

export async function startWebKitGtk(): Promise<WebKitGtk> {
  const screen = await startScreen()
  const port = await freePort()
  const driver = startOwn('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: screen.display,
    LC_ALL: 'C.UTF-8',
    // Its sandbox wants a user that is not root.
    ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
  })
  const address = `http://127.0.0.1:${port}`
  const ready = () =>
    call(address, 'GET', '/status').then(
      () => true,
      () => false,
    )
  await Promise.race([driver.over, expect.poll(ready, { timeout: 20_000 }).toBe(true)])
  return {
    open: () =>
      startSession(address, {
        'webkitgtk:browserOptions': { binary: smallBrowser(), args: ['--automation'] },
      }),
    async stop() {
      await driver.stop()
      await screen.stop()
    },
  }
}

/** MiniBrowser lies beside the library, in a folder named after the machine. */
function smallBrowser(): string {
  const libraries = '/usr/lib'
  const places = readdirSync(libraries).flatMap((machine) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((library) =>
      join(libraries, machine, library, 'MiniBrowser'),
    ),
  )
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Error('没有装 webkit2gtk-driver：请运行 npm run test:engines，它会先装好')
  return found
}
