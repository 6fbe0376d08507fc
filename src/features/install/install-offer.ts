// How this browser lets a reader install the site, and the browser's own offer to do so. Knows no component.
import { insideWeChat } from '#device/wechat.ts'

/** What Chromium hands over when it would install the site; not in TypeScript's DOM. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>
}

/** `offer`: the browser asks when told to. `share-menu`: the reader does it by hand, as on iOS. */
export type InstallWay = 'offer' | 'share-menu' | 'none'

let offer: InstallPrompt | undefined
const listeners = new Set<() => void>()

/** Listens only while somebody shows the offer: on other pages the browser does as it always does. @returns stops listening */
export function onInstallOffer(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('beforeinstallprompt', take)
  window.addEventListener('appinstalled', drop)
  if (!offer) askForOffer()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('beforeinstallprompt', take)
    window.removeEventListener('appinstalled', drop)
  }
}

export function installWay(): InstallWay {
  // Inside WeChat it can be installed in no way, though the browser below may say so.
  if (isInstalled() || insideWeChat()) return 'none'
  if (offer) return 'offer'
  return 'standalone' in navigator ? 'share-menu' : 'none'
}

/** Lets the browser ask the reader. It does so once an offer, and makes another when it likes. */
export async function acceptOffer(): Promise<void> {
  const taken = offer
  drop()
  await taken?.prompt()
}

// Chromium makes its offer as a page loads, mostly before any script of ours is there. A link put in anew makes it look, and offer, again.
function askForOffer(): void {
  const link = document.head.querySelector('link[rel=manifest]')
  if ('onbeforeinstallprompt' in window) link?.replaceWith(link.cloneNode())
}

function take(event: Event): void {
  event.preventDefault()
  keep(event as InstallPrompt)
}

const drop = (): void => keep(undefined)

function keep(next: InstallPrompt | undefined): void {
  offer = next
  for (const listener of listeners) listener()
}

function isInstalled(): boolean {
  return (
    matchMedia('(display-mode: standalone)').matches ||
    ('standalone' in navigator && navigator.standalone === true)
  )
}
