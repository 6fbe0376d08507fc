// What is copied from an article: longer words take their source along, once. Knows no clipboard.
import { passageMessages } from '#content/passage-messages.ts'

/** Words up to this length are a name or a phrase, and need no source. */
const LONGEST_PHRASE = 20

/** Where words are from, as a reader would say it. */
export interface WordsSource {
  title: string
  /** Who says it; empty for a report. */
  by: string
  site: string
}

/** @param address of the page or the passage */
export function withSource(words: string, { title, by, site }: WordsSource, address: string): string {
  if ([...words].length <= LONGEST_PHRASE) return words
  return `${words}\n\n${passageMessages.source(title, by, site)}\n${address}`
}
