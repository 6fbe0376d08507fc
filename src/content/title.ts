// A title as text. Knows nothing of how it is set.
import type { Title } from './schema/title.ts'

/** A title as one string: phrases joined, lines joined by one space. */
export function titleText(title: Title): string {
  return title.lines.map((phrases) => phrases.join('')).join(' ')
}
