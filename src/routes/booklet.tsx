// `/<event>/print/`: all of an event, to be printed. Not for indexes: its text stands elsewhere.
import { messages } from '#content/messages.ts'
import type { BookletData } from '#content/page-data.ts'
import { reportPath } from '#content/paths.ts'
import { firstLine, titleText } from '#content/title.ts'
import { defineRoute } from './define-route.tsx'

export const bookletRoute = defineRoute<BookletData>({
  id: 'booklet',
  pattern: '/:event/print/',
  load: (source, { event = '' }) => source.booklet(event),
  head: ({ report }) => ({
    title: `${messages.booklet}　${titleText(report.headline)}`,
    description: report.opening,
  }),
  place: ({ report }) => ({ label: firstLine(report.headline), path: reportPath(report.slug) }),
  ahead: ({ report }) => [reportPath(report.slug)],
  view: {
    async bring() {
      const { BookletPage } = await import('./booklet-page.tsx')
      return (data, site) => <BookletPage data={data} site={site} />
    },
  },
})
