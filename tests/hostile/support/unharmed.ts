// A browser test that can ask whether anything ran, spoke or left the site. Knows no hostile word.
import { expect, test as withSite } from '#tests/e2e/support/site.ts'
import { OWNED } from './hostile-words.ts'

interface Fixtures {
  /** Nothing hostile has happened so far, and the reader is still on the site. */
  unharmed(): Promise<void>
}

// The browser's own line for an answer that is no 200; ours are none of these.
const OF_THE_ANSWER = /Failed to load resource: the server responded with a status of 4\d\d/

export const test = withSite.extend<Fixtures>({
  unharmed: async ({ page, site, consoleMessages }, use) => {
    const { origin } = new URL(site.url('/'))
    const dialogs: string[] = []
    const strangers: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      return dialog.dismiss()
    })
    page.on('request', (request) => {
      const address = request.url()
      if (!address.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(address)) strangers.push(address)
    })
    await use(async () => {
      const ran = await page.evaluate((name) => name in globalThis, OWNED)
      const said = consoleMessages.filter((message) => !OF_THE_ANSWER.test(message))
      expect({ ran, dialogs, strangers, said }).toEqual({ ran: false, dialogs: [], strangers: [], said: [] })
      expect(new URL(page.url()).origin).toBe(origin)
    })
  },
})

export { expect }
