// A reader in WebKitGTK, and the site he reads: the fixtures of its tests. Knows what our pages have, not what they say.
import { expect, test as withSite } from '#tests/faults/support/faulty-site.ts'
import { keptPacks } from '#tests/support/kept-packs.ts'
import type { Session } from './web-driver.ts'
import { startWebKitGtk, type WebKitGtk } from './webkitgtk.ts'

export interface Reader extends Session {
  /** Opens a page and waits until the app has taken it over. */
  read(address: string): Promise<void>
  takenOver(): Promise<void>
  /** Taps the first link or button that says this, once it is there. */
  tap(words: string): Promise<void>
  /** Waits until the page's heading begins with these words. */
  sees(heading: string): Promise<void>
  /** What a function gives in the page; it must need nothing from outside itself. */
  inPage<Result, Args extends readonly unknown[]>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
}

export const test = withSite.extend<{ reader: Reader }, { webkit: WebKitGtk }>({
  webkit: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const webkit = await startWebKitGtk()
      await use(webkit)
      await webkit.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ webkit }, use) => {
    const session = await webkit.open()
    await use(readerOf(session))
    await session.end()
  },
})

function readerOf(session: Session): Reader {
  const inPage: Reader['inPage'] = (work, ...args) =>
    session.run(`return (${work}).apply(null, arguments)`, args) as ReturnType<Reader['inPage']> as never
  const find = (what: string) => session.find('xpath', what)
  const takenOver = () => expect.poll(() => inPage(isTakenOver), { timeout: 15_000 }).toBe(true)
  return {
    ...session,
    inPage,
    takenOver,
    async read(address) {
      await session.open(address)
      await takenOver()
    },
    async tap(words) {
      const place = `//*[self::a or self::button][contains(normalize-space(.), "${words}")]`
      await expect.poll(() => find(place), { message: words, timeout: 15_000 }).toBeTruthy()
      await session.click((await find(place)) ?? '')
    },
    async sees(heading) {
      await expect
        .poll(() => inPage(() => document.querySelector('h1')?.textContent ?? ''), { timeout: 15_000 })
        .toContain(heading)
    },
  }
}

/** React marks the element it owns. */
function isTakenOver(): boolean {
  const root = document.getElementById('root')
  return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer$'))
}

/** Opens a page and waits until the worker can serve it without the network. */
export async function visitAndKeep(reader: Reader, address: string): Promise<void> {
  await reader.read(address)
  await reader.inPage(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })
}

/** Reads on, as everybody does, and waits until what a first glance does not bring is kept, too. */
export async function readOn(reader: Reader): Promise<void> {
  await reader.inPage(() => scrollBy(0, 300))
  for (const pack of ['front', 'parts'])
    await expect
      .poll(async () => (await reader.inPage(keptPacks)).some((id) => id.includes(pack)), { timeout: 15_000 })
      .toBe(true)
}

export { expect }
