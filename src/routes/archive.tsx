// `/archive/<year>/<month>/`: the events of one month.
import { printedMonth } from '#content/dates.ts'
import { messages } from '#content/messages.ts'
import type { ArchiveData } from '#content/page-data.ts'
import { archivePath } from '#content/paths.ts'
import { EventList } from '#features/front-page/event-list.tsx'
import { MonthList } from '#features/front-page/month-list.tsx'
import { ReadState } from '#features/reading/read-state.tsx'
import { Masthead } from '#ui/masthead.tsx'
import { defineRoute } from './define-route.tsx'

const titleOf = ({ month }: ArchiveData): string => messages.archiveOf(printedMonth(month))

function ArchivePage({ data }: { data: ArchiveData }) {
  return (
    <>
      <Masthead title={titleOf(data)} />
      <EventList events={data.events} stateOf={(page, as) => <ReadState as={as} page={page} />} />
      <MonthList current={data.month} months={data.months} />
    </>
  )
}

export const archiveRoute = defineRoute<ArchiveData>({
  id: 'archive',
  pattern: '/archive/:year/:month/',
  load: (source, { year, month }) => source.archive(`${year}-${month}`),
  head: (data) => ({ title: titleOf(data), description: titleOf(data), path: archivePath(data.month) }),
  view: (data) => <ArchivePage data={data} />,
})
