// A title as text. Knows nothing of how it is set.
import type { Title } from './schema/title.ts'

/** A title as one string: phrases joined, lines joined by one space. */
export function titleText(title: Title): string {
  return title.lines.map((phrases) => phrases.join('')).join(' ')
}

/** The first print line of a title: enough to name an event where room is short. */
export function firstLine(title: Title): string {
  return title.lines[0]?.join('') ?? ''
}
