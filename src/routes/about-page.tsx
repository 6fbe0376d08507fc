// What the about page shows. Brought on demand: articles do not carry it.
import { messages } from '#content/messages.ts'
import type { Site } from '#content/schema/site.ts'
import { InstallSection } from '#features/install/install-section.tsx'
import { HeldEvents } from '#features/offline/held-events.tsx'
import { SiteFacts } from '#features/site-facts/site-facts.tsx'
import { Masthead } from '#ui/masthead.tsx'

export function AboutPage({ site }: { site: Site }) {
  return (
    <>
      <Masthead tagline={messages.aboutText(site.name)} title={messages.aboutTitle} />
      <SiteFacts site={site} />
      <HeldEvents />
      <InstallSection />
    </>
  )
}
