// What the booklet shows: title page, contents, report, each reflection. Brought on demand: articles do not carry it.
import { bookletMessages } from '#content/booklet-messages.ts'
import { messages } from '#content/messages.ts'
import { voiceNames } from '#content/names.ts'
import type { BookletData, ReflectionData, ReportData } from '#content/page-data.ts'
import { reportPath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { titleText } from '#content/title.ts'
import { ArticleFacts } from '#features/article/article-facts.tsx'
import { Corrections } from '#features/article/corrections.tsx'
import { Lead } from '#features/article/lead.tsx'
import { ReflectionText } from '#features/article/reflection-text.tsx'
import { ReportText } from '#features/article/report-text.tsx'
import { VoiceLines } from '#features/article/voice-lines.tsx'
import { BookletContents } from '#features/print/booklet-contents.tsx'
import { Chapter } from '#features/print/chapter.tsx'
import { PrintFoot } from '#features/print/print-foot.tsx'
import { PrintTools } from '#features/print/print-tools.tsx'
import { TitlePage } from '#features/print/title-page.tsx'

const REPORT = 'report'

export function BookletPage({ data, site }: { data: BookletData; site: Site }) {
  const { report, reflections } = data
  return (
    <>
      <PrintTools event={report.slug} />
      <TitlePage report={report} site={site}>
        <PrintFoot path={reportPath(report.slug)} site={site} source={[]} />
      </TitlePage>
      <BookletContents
        entries={[
          { id: REPORT, title: report.headline, by: bookletMessages.report },
          ...reflections.map(({ slug, title, voices }) => ({ id: slug, title, by: voiceNames(voices) })),
        ]}
      />
      <ReportChapter report={report} />
      {reflections.map((reflection) => (
        <ReflectionChapter key={reflection.slug} reflection={reflection} />
      ))}
    </>
  )
}

function ReportChapter({ report }: { report: ReportData }) {
  return (
    <Chapter
      id={REPORT}
      kind={bookletMessages.report}
      running={[titleText(report.headline), bookletMessages.report]}
      title={report.headline}
    >
      <ArticleFacts report={report} />
      {report.lead && <Lead paragraph={report.lead} retired={report.retired} />}
      <ReportText report={report} />
      <Corrections corrections={report.corrections} />
    </Chapter>
  )
}

function ReflectionChapter({ reflection }: { reflection: ReflectionData }) {
  const { event, slug, title, voices, blocks, retired } = reflection
  return (
    <Chapter
      id={slug}
      kind={event.reflectionsTitle ?? messages.reflections}
      running={[titleText(event.headline), voiceNames(voices)]}
      title={title}
    >
      <VoiceLines voices={voices} />
      <ReflectionText blocks={blocks} event={event.slug} retired={retired} />
    </Chapter>
  )
}
