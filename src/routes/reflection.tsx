// `/<event>/<reflection>/`: one reflection, and where to go from it.
import { messages } from '#content/messages.ts'
import { voiceNames } from '#content/names.ts'
import type { ReflectionData } from '#content/page-data.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import { firstLine, titleText } from '#content/title.ts'
import { Headline } from '#features/article/headline.tsx'
import { ReflectionText } from '#features/article/reflection-text.tsx'
import { TurnPages } from '#features/article/turn-pages.tsx'
import { VoiceLines } from '#features/article/voice-lines.tsx'
import { defineRoute } from './define-route.tsx'
import { PageHead } from './page-head.tsx'

function ReflectionPage({ data, site }: { data: ReflectionData; site: Site }) {
  const { event, voices } = data
  return (
    <>
      <PageHead
        description={data.opening}
        path={reflectionPath(event.slug, data.slug)}
        site={site}
        title={titleOf(data)}
      />
      <article>
        <Headline above={event.reflectionsTitle ?? messages.reflections} title={data.title} />
        <VoiceLines voices={voices} />
        <ReflectionText blocks={data.blocks} event={event.slug} />
      </article>
      <TurnPages event={event} next={data.next} previous={data.previous} />
    </>
  )
}

const titleOf = ({ title, voices }: ReflectionData): string => `${titleText(title)} ${voiceNames(voices)}`

export const reflectionRoute = defineRoute<ReflectionData>({
  id: 'reflection',
  pattern: '/:event/:reflection/',
  load: (source, { event = '', reflection = '' }) => source.reflection(event, reflection),
  title: titleOf,
  place: ({ event }) => ({ label: firstLine(event.headline), path: reportPath(event.slug) }),
  ahead: ({ event, next, previous }) => [
    ...(next ? [reflectionPath(event.slug, next.slug)] : []),
    reportPath(event.slug),
    ...(previous ? [reflectionPath(event.slug, previous.slug)] : []),
  ],
  view: (data, site) => <ReflectionPage data={data} site={site} />,
})
