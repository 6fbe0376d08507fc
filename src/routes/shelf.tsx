// `/shelf/`: what this device remembers of the reader's reading, and what it holds to be read without a network.
import { messages } from '#content/messages.ts'
import { SHELF } from '#content/paths.ts'
import { defineRoute } from './define-route.tsx'

export const shelfRoute = defineRoute<null>({
  id: 'shelf',
  pattern: SHELF,
  load: () => Promise.resolve(null),
  head: () => ({ title: messages.shelf, description: messages.shelfText, path: SHELF }),
  view: {
    async bring() {
      const { ShelfPage } = await import('./shelf-page.tsx')
      return (_, __, source) => <ShelfPage source={source} />
    },
  },
})
