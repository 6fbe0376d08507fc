// The page of an address that is not held, when there is no network, published as `offline.html`.
import { messages } from '#content/messages.ts'
import { defineRoute } from './define-route.tsx'

/** Its pattern matches nothing: the worker answers with it. */
export const offlineRoute = defineRoute<null>({
  id: 'offline',
  pattern: '',
  load: () => Promise.resolve(null),
  head: () => ({ title: messages.offlineTitle, description: messages.offlineText }),
  view: {
    async bring() {
      const { OfflinePage } = await import('./offline-page.tsx')
      return () => <OfflinePage />
    },
  },
})
