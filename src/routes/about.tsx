// `/about/`: who publishes this site and how to reach them.
import { messages } from '#content/messages.ts'
import { ABOUT } from '#content/paths.ts'
import { defineRoute } from './define-route.tsx'

export const aboutRoute = defineRoute<null>({
  id: 'about',
  pattern: ABOUT,
  load: () => Promise.resolve(null),
  head: (_, site) => ({
    title: messages.aboutTitle,
    description: messages.aboutText(site.name),
    path: ABOUT,
  }),
  view: {
    async bring() {
      const { AboutPage } = await import('./about-page.tsx')
      return (_, site) => <AboutPage site={site} />
    },
  },
})
