// The questions of a new event, one after the other, each until its answer can be used. Writes no file.
import type { Title } from '#content/schema/title.ts'
import {
  type NewEventAnswers,
  type NewReflection,
  readByline,
  readNames,
  readTitle,
  readVoices,
  wrongDate,
  wrongSlug,
  wrongText,
} from './answers.ts'
import { newMessages } from './messages.ts'
import { suggestSlug } from './suggest-slug.ts'
import type { Terminal } from './terminal.ts'

/**
 * @param taken addresses by the file that has them
 * @param today ISO 8601 date, shown as an example
 */
export async function askForEvent(
  terminal: Terminal,
  taken: ReadonlyMap<string, string>,
  today: string,
): Promise<NewEventAnswers> {
  terminal.say(newMessages.hello)
  const headline = await ask(terminal, newMessages.askHeadline, readTitle)
  const date = await askFor(terminal, newMessages.askDate(today), wrongDate)
  const suggested = suggestSlug(headline, (date || today).slice(0, '2018'.length), taken)
  const slug = await askFor(terminal, newMessages.askSlug(suggested), (typed) => wrongSlug(typed, taken))
  const byline = readByline(await askFor(terminal, newMessages.askAuthors, wrongText))
  const lead = await askFor(terminal, newMessages.askLead, wrongText)
  const paragraphs = await askParagraphs(terminal, newMessages.askReport)
  const reflections = await askReflections(terminal)
  return {
    slug: slug || suggested,
    headline,
    ...(date !== '' && { date }),
    ...(byline && { byline }),
    ...(lead !== '' && { lead }),
    paragraphs,
    reflections,
  }
}

/** Until it can be read. */
async function ask<T>(
  terminal: Terminal,
  prompt: string,
  read: (typed: string) => T | undefined,
): Promise<T> {
  for (;;) {
    const answer = read(await terminal.hear(prompt))
    if (answer !== undefined) return answer
    terminal.say(newMessages.again(newMessages.needed))
  }
}

/** Until nothing is wrong with it; an empty answer stands. */
async function askFor(
  terminal: Terminal,
  prompt: string,
  wrong: (typed: string) => string | undefined,
): Promise<string> {
  for (;;) {
    const typed = await terminal.hear(prompt)
    const why = typed === '' ? undefined : wrong(typed)
    if (why === undefined) return typed
    terminal.say(newMessages.again(why))
  }
}

async function askParagraphs(terminal: Terminal, prompt: string): Promise<string[]> {
  terminal.say(prompt)
  const paragraphs: string[] = []
  for (;;) {
    const line = await terminal.hear('')
    if (line === newMessages.end) return paragraphs
    const why = line === '' ? undefined : wrongText(line)
    if (why !== undefined) terminal.say(newMessages.again(why))
    else if (line !== '') paragraphs.push(line)
  }
}

async function askReflections(terminal: Terminal): Promise<NewReflection[]> {
  const reflections: NewReflection[] = []
  for (;;) {
    const typed = await terminal.hear(newMessages.askReflectionTitle(reflections.length + 1))
    const title = readTitle(typed)
    if (!title) return reflections
    reflections.push(await askReflection(terminal, title))
  }
}

async function askReflection(terminal: Terminal, title: Title): Promise<NewReflection> {
  const names = await ask(terminal, newMessages.askVoice, (typed) =>
    readNames(typed).length > 0 ? typed : undefined,
  )
  const isPerson = readVoices(names, '', '')?.some(({ type }) => type === 'Person')
  const affiliation = isPerson ? await askFor(terminal, newMessages.askAffiliation, wrongText) : ''
  const jobTitle = isPerson ? await askFor(terminal, newMessages.askJobTitle, wrongText) : ''
  const voices = readVoices(names, affiliation, jobTitle)
  if (!voices) throw new RangeError('a voice was named')
  return { title, voices, paragraphs: await askParagraphs(terminal, newMessages.askReflection) }
}
