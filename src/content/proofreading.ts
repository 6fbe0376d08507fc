// Reads an event as a proofreader does: what may not go out, and what should be looked at again. Knows no files.
import { creditBefore } from './credit.ts'
import { dateFaults } from './date-rules.ts'
import { child, type EventReading, type Node, type PlacedText, textAt } from './event-reading.ts'
import { fieldName, type PathKey } from './field-path.ts'
import { brokenCharacters, doubtfulCharacters } from './odd-characters.ts'
import { loneMarks } from './paired-marks.ts'
import type { Problem } from './problems.ts'
import { PLACEHOLDER, proofMessages } from './proof-messages.ts'
import { ending, spacingAndMarks } from './text-rules.ts'
import { titleFaults } from './title-rules.ts'

const VAGUE_ALT = /^(?:图|图片|照片|配图|插图|图为|现场|现场图|现场照片|资料图片?|photo|image|picture)?\d*$/iu
const FILE_NAME = /\.(?:jpe?g|png|webp|avif|gif)$/iu
const TELLING_LENGTH = 15

const at = (path: readonly PathKey[], messages: readonly string[]): Problem[] =>
  messages.map((message) => ({ field: fieldName(path), message }))

/** What no reader may be shown: lost and invisible characters, and the placeholders of a new event that goes out. */
export function unprintable({ texts, titles, status }: EventReading): Problem[] {
  return [
    ...texts.flatMap(({ path, value }) => at(path, brokenCharacters(value))),
    ...titles.flatMap(({ path, value }) => at(path, brokenCharacters(value.flat().join('')))),
    ...texts
      .filter(({ value }) => status === 'published' && value.startsWith(PLACEHOLDER))
      .flatMap(({ path }) => at(path, [proofMessages.placeholder])),
  ]
}

/** What should be looked at again. @param today ISO 8601 date */
export function doubtful(event: EventReading, today: string): Problem[] {
  return [
    ...dateFaults(event, today),
    ...event.titles.flatMap(({ path, value }) =>
      at(path, [...doubtfulCharacters(value.flat().join('')), ...titleFaults(value, event.sourceTitles)]),
    ),
    ...event.texts.flatMap((text) => at(text.path, textDoubts(text))),
    ...event.persons.flatMap(({ path, value }) => at(path, creditDoubts(value))),
    ...event.articles.flatMap((article) => [...unclosed(article), ...repeatedParagraphs(article)]),
  ]
}

function textDoubts({ kind, value }: PlacedText): string[] {
  if (value.startsWith(PLACEHOLDER)) return []
  const common = doubtfulCharacters(value)
  switch (kind) {
    case 'paragraph':
      return [...common, ...spacingAndMarks(value), ...ending(value)]
    case 'caption':
    case 'note':
      return [...common, ...spacingAndMarks(value), ...lone(value)]
    case 'alt':
      return [...common, ...altDoubts(value)]
    case 'name':
      return common
  }
}

function altDoubts(alt: string): string[] {
  return VAGUE_ALT.test(alt.trim()) || FILE_NAME.test(alt) ? [proofMessages.vagueAlt(alt)] : []
}

function creditDoubts(name: string): string[] {
  const credit = creditBefore(name).trim()
  return credit === '' ? [] : [proofMessages.creditInName(credit)]
}

const lone = (text: string): string[] =>
  loneMarks(text).map(({ mark, partner, at: place }) =>
    proofMessages.loneMark(mark, partner, around(text, place)),
  )

const around = (text: string, place: number): string => text.slice(Math.max(0, place - 6), place + 7)

/** A quotation of several paragraphs opens in each of them and closes in the last. */
function unclosed(article: readonly Node[]): Problem[] {
  const paragraphs = article.flatMap((block) => textAt(child(block, 'text')))
  return paragraphs.flatMap(({ path, value }, index) => {
    const goesOn = paragraphs[index + 1]?.value.startsWith('“')
    const marks = loneMarks(value).filter(({ mark }) => !(mark === '“' && goesOn))
    return at(
      path,
      marks.map(({ mark, partner, at: place }) =>
        proofMessages.loneMark(mark, partner, around(value, place)),
      ),
    )
  })
}

function repeatedParagraphs(article: readonly Node[]): Problem[] {
  const seen = new Map<string, number>()
  return article.flatMap((block, index) =>
    textAt(child(block, 'text')).flatMap(({ path, value }) => {
      const before = seen.get(value)
      seen.set(value, before ?? index)
      return before === undefined || value.length < TELLING_LENGTH
        ? []
        : at(path, [proofMessages.repeatedParagraph])
    }),
  )
}
