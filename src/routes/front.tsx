// `/`: the newest events.
import { messages } from '#content/messages.ts'
import type { FrontData } from '#content/page-data.ts'
import { FRONT, reportPath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { EventList } from '#features/front-page/event-list.tsx'
import { MonthList } from '#features/front-page/month-list.tsx'
import { Masthead } from '#ui/masthead.tsx'
import { defineRoute } from './define-route.tsx'
import { PageHead } from './page-head.tsx'

function FrontPage({ data, site }: { data: FrontData; site: Site }) {
  return (
    <>
      <PageHead description={site.tagline ?? messages.aboutText(site.name)} path={FRONT} site={site} />
      <Masthead tagline={site.tagline} title={site.name} />
      <EventList events={data.events} />
      <MonthList months={data.months} />
    </>
  )
}

export const frontRoute = defineRoute<FrontData>({
  id: 'front',
  pattern: FRONT,
  load: (source) => source.front(),
  title: (_, site) => site.name,
  ahead: (data) => data.events.slice(0, 2).map((event) => reportPath(event.slug)),
  view: (data, site) => <FrontPage data={data} site={site} />,
})
