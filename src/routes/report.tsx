// `/<event>/`: the report, then the reflections that follow it.
import { printedDate } from '#content/dates.ts'
import { messages } from '#content/messages.ts'
import { reportOutline } from '#content/outline.ts'
import type { ReportData } from '#content/page-data.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { titleText } from '#content/title.ts'
import { AfterArticle } from '#features/article/after-article.tsx'
import { ArticleFacts } from '#features/article/article-facts.tsx'
import { CitedBy } from '#features/article/cited-by.tsx'
import { Corrections } from '#features/article/corrections.tsx'
import { Headline } from '#features/article/headline.tsx'
import { Lead } from '#features/article/lead.tsx'
import { ReflectionList } from '#features/article/reflection-list.tsx'
import { ReportText } from '#features/article/report-text.tsx'
import { SaveButton } from '#features/offline/save-button.tsx'
import { BookletLink } from '#features/print/booklet-link.tsx'
import { PrintFoot } from '#features/print/print-foot.tsx'
import { ReadCount } from '#features/reading/read-count.tsx'
import { ReadState } from '#features/reading/read-state.tsx'
import { defineRoute } from './define-route.tsx'

const FETCHED_AHEAD = 3

function ReportPage({ data, site }: { data: ReportData; site: Site }) {
  const pathOf = ({ slug }: { slug: string }) => reflectionPath(data.slug, slug)
  const citedBy = ({ id }: { id: string }) => (
    <CitedBy citations={data.citations?.[id]} event={data.slug} reflections={data.reflections} />
  )
  return (
    <>
      <article>
        <Headline title={data.headline} />
        <ArticleFacts report={data} />
        {data.lead && <Lead paragraph={data.lead} retired={data.retired} />}
        {data.lead && citedBy(data.lead)}
        <ReportText below={citedBy} report={data} />
        <Corrections corrections={data.corrections} />
        <PrintFoot
          path={reportPath(data.slug)}
          site={site}
          source={[data.publisher, data.datePublished && printedDate(data.datePublished)]}
        />
      </article>
      <AfterArticle event={data.slug}>
        <BookletLink event={data.slug} />
        <SaveButton event={data.slug} />
      </AfterArticle>
      <ReflectionList
        event={data.slug}
        heading={data.reflectionsTitle}
        readCount={<ReadCount pages={data.reflections.map(pathOf)} />}
        reflections={data.reflections}
        stateOf={(reflection) => (
          <ReadState page={pathOf(reflection)}>{messages.minutesShort(reflection.minutes)}</ReadState>
        )}
      />
    </>
  )
}

export const reportRoute = defineRoute<ReportData>({
  id: 'report',
  pattern: '/:event/',
  load: (source, { event = '' }) => source.report(event),
  head: (data) => ({
    title: titleText(data.headline),
    description: data.opening,
    path: reportPath(data.slug),
  }),
  outline: reportOutline,
  cited: ({ headline }) => ({ title: titleText(headline), by: '' }),
  ahead: (data) =>
    data.reflections.slice(0, FETCHED_AHEAD).map((reflection) => reflectionPath(data.slug, reflection.slug)),
  view: (data, site) => <ReportPage data={data} site={site} />,
})
