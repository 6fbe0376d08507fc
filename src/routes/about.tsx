// `/about/`: who publishes this site and how to reach them.
import { messages } from '#content/messages.ts'
import { ABOUT } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { InstallSection } from '#features/install/install-section.tsx'
import { HeldEvents } from '#features/offline/held-events.tsx'
import { SiteFacts } from '#features/site-facts/site-facts.tsx'
import { Masthead } from '#ui/masthead.tsx'
import { defineRoute } from './define-route.tsx'

function AboutPage({ site }: { site: Site }) {
  return (
    <>
      <Masthead tagline={messages.aboutText(site.name)} title={messages.aboutTitle} />
      <SiteFacts site={site} />
      <HeldEvents />
      <InstallSection />
    </>
  )
}

export const aboutRoute = defineRoute<null>({
  id: 'about',
  pattern: ABOUT,
  load: () => Promise.resolve(null),
  head: (_, site) => ({
    title: messages.aboutTitle,
    description: messages.aboutText(site.name),
    path: ABOUT,
  }),
  view: (_, site) => <AboutPage site={site} />,
})
