// `/<event>/`: the report, then the reflections that follow it.
import { printedDate } from '#content/dates.ts'
import type { ReportData } from '#content/page-data.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { titleText } from '#content/title.ts'
import { ArticleFacts } from '#features/article/article-facts.tsx'
import { Corrections } from '#features/article/corrections.tsx'
import { Headline } from '#features/article/headline.tsx'
import { Lead } from '#features/article/lead.tsx'
import { ReflectionList } from '#features/article/reflection-list.tsx'
import { ReportText } from '#features/article/report-text.tsx'
import { SaveButton } from '#features/offline/save-button.tsx'
import { BookletLink } from '#features/print/booklet-link.tsx'
import { PrintFoot } from '#features/print/print-foot.tsx'
import { defineRoute } from './define-route.tsx'

const FETCHED_AHEAD = 3

function ReportPage({ data, site }: { data: ReportData; site: Site }) {
  return (
    <>
      <article>
        <Headline title={data.headline} />
        <ArticleFacts
          authors={data.authors}
          characters={data.characters}
          datePublished={data.datePublished}
          minutes={data.minutes}
          publisher={data.publisher}
        />
        {data.lead && <Lead paragraph={data.lead} retired={data.retired} />}
        <ReportText
          blocks={data.blocks}
          event={data.slug}
          kicker={data.kicker}
          retired={data.retired}
          title={data.title}
        />
        <Corrections corrections={data.corrections} />
        <PrintFoot
          path={reportPath(data.slug)}
          site={site}
          source={[data.publisher, data.datePublished && printedDate(data.datePublished)]}
        />
      </article>
      <SaveButton event={data.slug} />
      <BookletLink event={data.slug} />
      <ReflectionList event={data.slug} heading={data.reflectionsTitle} reflections={data.reflections} />
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
  cited: ({ headline }) => ({ title: titleText(headline), by: '' }),
  ahead: (data) =>
    data.reflections.slice(0, FETCHED_AHEAD).map((reflection) => reflectionPath(data.slug, reflection.slug)),
  view: (data, site) => <ReportPage data={data} site={site} />,
})
