// Who speaks in a reflection and what it is called, whether its source says so or not. Knows no event file.
import { voiceNames } from '#content/names.ts'
import type { Voice } from '#content/schema/voice.ts'
import { importMessages } from './messages.ts'
import type { ArticleReflection } from './read-article.ts'
import { printLines } from './titles/print-lines.ts'

export const voicesOf = ({ people }: Pick<ArticleReflection, 'people'>): [Voice, ...Voice[]] => people.voices

/** The print lines of its title; without one it is named after its voices. */
export function titlesOf({ titles, people }: Pick<ArticleReflection, 'titles' | 'people'>): string[] {
  return titles.length > 0 ? printLines(titles) : [importMessages.titleOf(voiceNames(people.voices))]
}
