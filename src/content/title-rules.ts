// How a title falls into phrases: nothing twice, nothing lost, no mark at a break that may not stand there. Knows no page.
import { loneMarks } from './paired-marks.ts'
import { proofMessages } from './proof-messages.ts'
import { spacingAndMarks } from './text-rules.ts'

/** Wider than a phone at the largest type can set on one line, so it would break anywhere. */
const LONGEST_PHRASE = 12
const LINE_START_FORBIDDEN = /^[，。；：！？、”’）》】」』…]/u
const LINE_END_FORBIDDEN = /[“‘（《【「『]$/u
const SPACE = /\s/u

const characters = (text: string): string[] => [...text]
const bare = (text: string): string => text.replace(/\s/gu, '')

/**
 * What is wrong with the phrases of a title.
 * @param sources titles as the source had them; none when they are not known
 */
export function titleFaults(lines: readonly (readonly string[])[], sources: readonly string[]): string[] {
  const text = lines.map((line) => line.join('')).join(' ')
  return [
    ...lines.flatMap((line) => line.flatMap((phrase, at) => phraseFaults(phrase, line[at + 1]))),
    ...loneMarks(text).map(({ mark, partner }) => proofMessages.loneMark(mark, partner, text)),
    ...differing(text, sources),
  ]
}

function phraseFaults(phrase: string, next: string | undefined): string[] {
  const spaced = SPACE.test(phrase.trim())
  const latin = /[A-Za-z]\s[A-Za-z]/.test(phrase)
  const twice = next === undefined ? '' : shared(phrase, next)
  const long = characters(phrase).length > LONGEST_PHRASE && !spaced
  return [
    ...(spaced && !latin ? [proofMessages.spaceInPhrase(phrase)] : []),
    ...(spaced ? [] : spacingAndMarks(phrase)),
    ...(twice === '' ? [] : [proofMessages.phrasesOverlap(phrase, next ?? '', twice)]),
    ...(LINE_START_FORBIDDEN.test(phrase) ? [proofMessages.phraseStart(phrase)] : []),
    ...(LINE_END_FORBIDDEN.test(phrase) ? [proofMessages.phraseEnd(phrase)] : []),
    ...(long ? [proofMessages.longPhrase(phrase, characters(phrase).length)] : []),
  ]
}

/** What the end of one phrase and the beginning of the next both say. One character proves nothing: 工会 会员. */
function shared(phrase: string, next: string): string {
  for (let length = Math.min(phrase.length, next.length); length > 1; length -= 1) {
    if (phrase.endsWith(next.slice(0, length))) return next.slice(0, length)
  }
  return ''
}

/** Where the source's titles are known, each title is one of them, spaces aside. */
function differing(text: string, sources: readonly string[]): string[] {
  if (sources.length === 0 || sources.some((source) => bare(source) === bare(text))) return []
  const likest =
    sources.toSorted((a, b) => likeness(bare(b), bare(text)) - likeness(bare(a), bare(text)))[0] ?? ''
  return [proofMessages.otherTitle(text, likest)]
}

function likeness(a: string, b: string): number {
  const wanted = new Set(a)
  return [...new Set(b)].filter((character) => wanted.has(character)).length / Math.max(wanted.size, 1)
}
