// The answers of a new event from the words after `npm run new --`, for scripts. Asks nothing.
import { parseArgs } from 'node:util'
import { Refusal } from '#tools/command/refusal.ts'
import {
  type NewEventAnswers,
  type NewReflection,
  readByline,
  readTitle,
  readVoices,
  wrongDate,
  wrongSlug,
  wrongText,
} from './answers.ts'
import { newMessages } from './messages.ts'

const TEXT = { type: 'string' } as const
const TEXTS = { type: 'string', multiple: true } as const

/**
 * @param taken addresses by the file that has them
 * @throws {Refusal} for a flag that is missing, unknown or cannot be used
 */
export function readFlags(argv: readonly string[], taken: ReadonlyMap<string, string>): NewEventAnswers {
  const { slug, headline, date, author = [], lead, reflection = [] } = parse(argv)
  if (slug === undefined) throw new Refusal(newMessages.missing('--slug'))
  if (headline === undefined) throw new Refusal(newMessages.missing('--headline'))
  refuse('--slug', slug, wrongSlug(slug, taken))
  if (date !== undefined) refuse('--date', date, wrongDate(date))
  if (lead !== undefined) refuse('--lead', lead, wrongText(lead))
  const title = readTitle(headline)
  if (!title) throw new Refusal(newMessages.badValue('--headline', headline, newMessages.emptyTitle))
  const byline = readByline(author.join('、'))
  return {
    slug,
    headline: title,
    ...(date !== undefined && { date }),
    ...(byline && { byline }),
    ...(lead !== undefined && { lead }),
    paragraphs: [],
    reflections: reflection.map(readReflection),
  }
}

function readReflection(given: string): NewReflection {
  const [titled = '', names = '', affiliation = '', jobTitle = ''] = given
    .split(/[|｜]/u)
    .map((part) => part.trim())
  const title = readTitle(titled)
  const voices = readVoices(names, affiliation, jobTitle)
  if (!title || !voices) {
    throw new Refusal(newMessages.badValue('--reflection', given, newMessages.reflectionParts))
  }
  return { title, voices, paragraphs: [] }
}

function refuse(flag: string, value: string, why: string | undefined): void {
  if (why !== undefined) throw new Refusal(newMessages.badValue(flag, value, why))
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { slug: TEXT, headline: TEXT, date: TEXT, author: TEXTS, lead: TEXT, reflection: TEXTS },
    }).values
  } catch {
    throw new Refusal(newMessages.usage)
  }
}
