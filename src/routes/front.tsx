// `/`: the newest events.
import { messages } from '#content/messages.ts'
import type { FrontData } from '#content/page-data.ts'
import { FRONT, reportPath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { EventList } from '#features/front-page/event-list.tsx'
import { MonthList } from '#features/front-page/month-list.tsx'
import { ReadState } from '#features/reading/read-state.tsx'
import { Masthead } from '#ui/masthead.tsx'
import { defineRoute } from './define-route.tsx'

function FrontPage({ data, site }: { data: FrontData; site: Site }) {
  return (
    <>
      <Masthead tagline={site.tagline} title={site.name} />
      <EventList events={data.events} stateOf={(page, as) => <ReadState as={as} page={page} />} />
      <MonthList months={data.months} />
    </>
  )
}

export const frontRoute = defineRoute<FrontData>({
  id: 'front',
  pattern: FRONT,
  load: (source) => source.front(),
  head: (_, site) => ({
    title: site.name,
    description: site.tagline ?? messages.aboutText(site.name),
    path: FRONT,
  }),
  ahead: (data) => data.events.slice(0, 2).map((event) => reportPath(event.slug)),
  view: (data, site) => <FrontPage data={data} site={site} />,
})
