// `/<event>/<reflection>/`: one reflection, and where to go from it.
import { messages } from '#content/messages.ts'
import { citedVoices, voiceNames } from '#content/names.ts'
import { reflectionOutline } from '#content/outline.ts'
import type { ReflectionData } from '#content/page-data.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { firstLine, titleText } from '#content/title.ts'
import { Corrections } from '#features/article/corrections.tsx'
import { Headline } from '#features/article/headline.tsx'
import { ReflectionText } from '#features/article/reflection-text.tsx'
import { TurnPages } from '#features/article/turn-pages.tsx'
import { VoiceLines } from '#features/article/voice-lines.tsx'
import { PrintFoot } from '#features/print/print-foot.tsx'
import { useUnreadAfter } from '#features/reading/reading-parts.ts'
import { defineRoute } from './define-route.tsx'

function ReflectionPage({ data, site }: { data: ReflectionData; site: Site }) {
  const { event, voices } = data
  const unread = useUnreadAfter(reflectionPath(event.slug, data.slug))
  return (
    <>
      <article>
        <Headline above={event.reflectionsTitle ?? messages.reflections} title={data.title} />
        <VoiceLines voices={voices} />
        <ReflectionText blocks={data.blocks} cited={data.cited} event={event.slug} retired={data.retired} />
        <Corrections corrections={data.corrections} />
        <PrintFoot
          path={reflectionPath(event.slug, data.slug)}
          site={site}
          source={[messages.partOf(titleText(event.headline))]}
        />
      </article>
      <TurnPages event={event} next={data.next} previous={data.previous} unread={unread} />
    </>
  )
}

export const reflectionRoute = defineRoute<ReflectionData>({
  id: 'reflection',
  pattern: '/:event/:reflection/',
  load: (source, { event = '', reflection = '' }) => source.reflection(event, reflection),
  head: ({ event, slug, title, voices, opening }) => ({
    title: `${titleText(title)} ${voiceNames(voices)}`,
    description: opening,
    path: reflectionPath(event.slug, slug),
  }),
  place: ({ event }) => ({ label: firstLine(event.headline), path: reportPath(event.slug) }),
  outline: reflectionOutline,
  cited: ({ title, voices }) => ({ title: titleText(title), by: citedVoices(voices) }),
  ahead: ({ event, next, previous }) => [
    ...(next ? [reflectionPath(event.slug, next.slug)] : []),
    reportPath(event.slug),
    ...(previous ? [reflectionPath(event.slug, previous.slug)] : []),
  ],
  view: (data, site) => <ReflectionPage data={data} site={site} />,
})
