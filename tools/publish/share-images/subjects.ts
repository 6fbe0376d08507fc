// What the picture of a page says: from an article, or from a page of the site. Knows nothing of how it is drawn.
import { printedDate } from '#content/dates.ts'
import { messages } from '#content/messages.ts'
import { sealText, voiceNames, voicePost } from '#content/names.ts'
import { FRONT } from '#content/paths.ts'
import type { Site } from '#content/schema/site.ts'
import type { Voice } from '#content/schema/voice.ts'
import { type Article, articlesOf } from '#tools/publish/articles.ts'
import type { Subject } from './draw-subject.ts'

export function articleSubject(article: Article, site: Site): Subject {
  const { event, reflection, title } = article
  const shared = { title, siteName: site.name }
  if (reflection)
    return {
      ...shared,
      ...speakers(reflection.voices),
      above: event.reflectionsTitle ?? messages.reflections,
    }
  const above = event.about?.name ?? event.publisher?.name ?? ''
  const voices = articlesOf(event).flatMap((one) => one.reflection?.voices ?? [])
  const printed = article.published === undefined ? [] : [printedDate(article.published)]
  const authors = article.authors.length === 0 ? [] : [voiceNames(article.authors)]
  if (voices.length === 0) return { ...shared, above, seals: [], name: authors.join(), note: printed.join() }
  const name = messages.reflectionOf(voiceNames(voices))
  return { ...shared, above, seals: voices.map(sealText), name, note: [...authors, ...printed].join('　') }
}

/** @param title the page's own, which has no phrases */
export function siteSubject(path: string, title: string, site: Site): Subject {
  const front = path === FRONT
  return {
    above: front ? (site.publisher ?? '') : site.name,
    title: { lines: [[title]] },
    seals: [messages.mark],
    name: front ? (site.tagline ?? '') : site.name,
    note: front ? '' : (site.tagline ?? ''),
    siteName: '',
  }
}

/** The seal of a page: of the first who speaks, else the site's mark. */
export function sealOf({ reflection }: Article): string {
  return reflection ? sealText(reflection.voices[0]) : messages.mark
}

function speakers(voices: readonly [Voice, ...Voice[]]): Pick<Subject, 'seals' | 'name' | 'note'> {
  return {
    seals: voices.map(sealText),
    name: voiceNames(voices),
    note: voices.length === 1 ? voicePost(voices[0]) : '',
  }
}
