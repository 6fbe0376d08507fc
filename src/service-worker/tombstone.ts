// A worker that ends its predecessor: removes our caches and itself, and leaves the page on screen alone.

declare const self: ServiceWorkerGlobalScope

const base = new URL(self.registration.scope).pathname

async function removeOwn(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(`xinde:${base}:`))
  await Promise.all(own.map((name) => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(removeOwn()))
