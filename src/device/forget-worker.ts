// The way out of a worker that went wrong: it and its caches go, and nothing of anybody else's. Knows no packs.
import { forgetHeld } from './held-before.ts'

const QUERY = /[?&]nosw=1(?=&|$)/

/** Whether an address asks for the worker to be removed. */
export const asksToForget = (search: string): boolean => QUERY.test(search)

/** The query without that wish. */
export const withoutWish = (search: string): string => search.replace(QUERY, '').replace(/^&/, '?')

/** Removes the worker of a base path and every cache of its own. Settled, never rejected. */
export async function forgetWorker(base: string): Promise<void> {
  forgetHeld(base)
  await Promise.allSettled([unregister(base), deleteCaches(base)])
}

async function unregister(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base)
  if (registration && new URL(registration.scope).pathname === base) await registration.unregister()
}

async function deleteCaches(base: string): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(`xinde:${base}:`)).map((name) => caches.delete(name)),
  )
}
