// What is remembered of an article, from the page that shows it. Touches neither screen nor device.
import type { Correction } from '#content/corrections.ts'
import { voiceNames } from '#content/names.ts'
import type { ReflectionData, ReportData } from '#content/page-data.ts'
import { reflectionPath, reportPath } from '#content/paths.ts'
import { titleText } from '#content/title.ts'
import type { KnownEvent } from '#device/known-events.ts'
import type { NamedArticle } from '#device/reading-log.ts'
import type { LoadedPage } from '#routes/define-route.tsx'
import { reflectionRoute } from '#routes/reflection.tsx'
import { reportRoute } from '#routes/report.tsx'

export interface ShownArticle extends NamedArticle {
  corrections: readonly Correction[]
}

// Data and route come from one build: a page of a route has that route's data.
export const reportOf = ({ route, data }: LoadedPage): ReportData | undefined =>
  route === reportRoute.id ? (data as ReportData) : undefined

export const reflectionOf = ({ route, data }: LoadedPage): ReflectionData | undefined =>
  route === reflectionRoute.id ? (data as ReflectionData) : undefined

/** Undefined on a page that is no article. */
export function articleOf(page: LoadedPage): ShownArticle | undefined {
  const report = reportOf(page)
  if (report) {
    const { slug, headline, corrections } = report
    const first = firstBlock(report)
    return { page: reportPath(slug), event: slug, title: titleText(headline), by: '', first, corrections }
  }
  const reflection = reflectionOf(page)
  if (!reflection) return undefined
  const { event, slug, title, voices, blocks, corrections = [] } = reflection
  return {
    page: reflectionPath(event.slug, slug),
    event: event.slug,
    title: titleText(title),
    by: voiceNames(voices),
    first: blocks[0]?.id ?? '',
    corrections,
  }
}

/** @param now milliseconds since 1970 */
export function knownEventOf(report: ReportData, now: number): KnownEvent {
  return {
    slug: report.slug,
    title: titleText(report.headline),
    first: firstBlock(report),
    reflections: report.reflections.map(({ slug, title, voices, minutes }) => ({
      slug,
      title: titleText(title),
      by: voiceNames(voices),
      minutes,
    })),
    updatedAt: now,
  }
}

const firstBlock = ({ lead, blocks }: ReportData): string => (lead ?? blocks[0])?.id ?? ''
