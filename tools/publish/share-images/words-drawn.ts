// Every word that pictures may show: the font is cut down to their characters before the first is drawn. Draws nothing.
import { messages } from '#content/messages.ts'
import { standingReflections } from '#content/page-data.ts'
import type { Event } from '#content/schema/event.ts'
import type { Site } from '#content/schema/site.ts'

/** As one string; what else stands in it does no harm. */
export function wordsDrawn(event: Event): string {
  const { headline, reflectionsTitle, byline, about, publisher } = event
  const reflections = standingReflections(event).map(({ title, voices }) => ({ title, voices }))
  return JSON.stringify({ headline, reflectionsTitle, byline, name: about?.name, publisher, reflections })
}

/** What stands on pictures of any edition: the site's names, titles of its pages, words around dates and names. */
export function fixedWordsDrawn({ name, tagline, publisher }: Site): string {
  const titles = Object.values(messages).filter((words) => typeof words === 'string')
  const around = [messages.reflectionOf(''), messages.archiveOf(''), '0123456789年月日、·　……']
  return [name, tagline, publisher, ...titles, ...around].join('')
}
