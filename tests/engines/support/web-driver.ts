// The W3C WebDriver protocol, as much of it as a reader needs, by plain fetch. Knows no browser.

/** The key under which an element's reference travels. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export type Strategy = 'css selector' | 'xpath'

export interface Session {
  open(address: string): Promise<void>
  back(): Promise<void>
  reload(): Promise<void>
  address(): Promise<string>
  title(): Promise<string>
  /** Reference of the first element that fits; undefined when none does. */
  find(strategy: Strategy, what: string): Promise<string | undefined>
  /** Scrolls there and clicks in its middle, as a finger would. */
  click(element: string): Promise<void>
  text(element: string): Promise<string>
  /** The value of a script's `return`, or of the promise it returns. */
  run(script: string, args: readonly unknown[]): Promise<unknown>
  end(): Promise<void>
}

export class WebDriverError extends Error {
  override name = 'WebDriverError'
  constructor(
    readonly kind: string,
    message: string,
  ) {
    super(`${kind}: ${message}`)
  }
}

/** @param driver its address, without a slash at the end */
export async function startSession(driver: string, capabilities: object): Promise<Session> {
  const { sessionId } = (await call(driver, 'POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  })) as { sessionId: string }
  const ask = (method: string, path: string, body?: object) =>
    call(driver, method, `/session/${sessionId}${path}`, body)
  return {
    open: async (url) => void (await ask('POST', '/url', { url })),
    back: async () => void (await ask('POST', '/back', {})),
    reload: async () => void (await ask('POST', '/refresh', {})),
    address: async () => String(await ask('GET', '/url')),
    title: async () => String(await ask('GET', '/title')),
    async find(using, value) {
      const found = (await ask('POST', '/elements', { using, value })) as Record<string, string>[]
      return found[0]?.[ELEMENT]
    },
    click: async (element) => void (await ask('POST', `/element/${element}/click`, {})),
    text: async (element) => String(await ask('GET', `/element/${element}/text`)),
    run: (script, args) => ask('POST', '/execute/sync', { script, args }),
    end: async () => void (await ask('DELETE', '')),
  }
}

/** @throws {WebDriverError} what the driver says went wrong */
export async function call(driver: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(driver + path, { method, body: body && JSON.stringify(body) })
  const { value } = (await response.json()) as { value: { error?: string; message?: string } }
  if (!response.ok) throw new WebDriverError(value.error ?? String(response.status), value.message ?? '')
  return value
}
