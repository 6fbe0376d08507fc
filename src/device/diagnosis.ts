// What a helper on the telephone needs to know of this device and this edition, as lines of text. Shows nothing.
import { ENVELOPE_ELEMENT } from '#content/paths.ts'
import { readOfflineState } from './offline.ts'

/** Each fact on a line, `name: value`; a fact that cannot be had says why. English, for whoever mends things. */
export async function diagnose(): Promise<string> {
  const facts: [string, () => unknown][] = [
    ['address', () => location.href],
    ['shell', () => JSON.parse(document.getElementById(ENVELOPE_ELEMENT)?.textContent ?? '{}').shell],
    ['offline', () => readOfflineState().status],
    ['worker', workerState],
    [
      'packs',
      () =>
        readOfflineState()
          .held.map(({ id, version, bytes }) => `${id}@${version} ${bytes} B`)
          .join(', '),
    ],
    ['caches', async () => (await caches.keys()).join(', ')],
    ['storage', storage],
    ['online', () => navigator.onLine],
    [
      'screen',
      () =>
        `${innerWidth}×${innerHeight} @${devicePixelRatio}, font ${getComputedStyle(document.documentElement).fontSize}`,
    ],
    ['engine', () => navigator.userAgent],
  ]
  const lines = await Promise.all(facts.map(async ([name, find]) => `${name}: ${await told(find)}`))
  return lines.join('\n')
}

async function told(find: () => unknown): Promise<string> {
  try {
    return String(await find())
  } catch (error) {
    return `(${error instanceof Error ? error.message : error})`
  }
}

async function workerState(): Promise<string> {
  const registration = await navigator.serviceWorker.getRegistration()
  const states = [registration?.installing, registration?.waiting, registration?.active]
  return states.flatMap((worker) => (worker ? [worker.state] : [])).join(', ') || 'none'
}

async function storage(): Promise<string> {
  const { usage, quota } = await navigator.storage.estimate()
  return `${usage} of ${quota} B`
}
