// `/about/`: who publishes this site and how to reach them.
import { messages } from '#content/messages.ts'
import { ABOUT } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { SiteFacts } from '#features/site-facts/site-facts.tsx'
import { Masthead } from '#ui/masthead.tsx'
import { defineRoute } from './define-route.tsx'
import { PageHead } from './page-head.tsx'

function AboutPage({ site }: { site: Site }) {
  return (
    <>
      <PageHead
        description={messages.aboutText(site.name)}
        path={ABOUT}
        site={site}
        title={messages.aboutTitle}
      />
      <Masthead tagline={messages.aboutText(site.name)} title={messages.aboutTitle} />
      <SiteFacts site={site} />
    </>
  )
}

export const aboutRoute = defineRoute<null>({
  id: 'about',
  pattern: ABOUT,
  load: () => Promise.resolve(null),
  title: () => messages.aboutTitle,
  view: (_, site) => <AboutPage site={site} />,
})
