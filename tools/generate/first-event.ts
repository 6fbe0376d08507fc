// What the generator takes from the first event: its words and its measures. Knows nothing of what is made of them.
import { readFileSync } from 'node:fs'
import { blockText } from '#content/block.ts'
import { checkEvent } from '#content/check-event.ts'
import { describeProblem } from '#content/problems.ts'
import type { Event } from '#content/schema/event.ts'
import { clausesOf, hanOf } from './clauses.ts'

const FILE = new URL('../../src/content/events/xicheng-2018.json', import.meta.url)

export interface Pattern {
  event: Event
  /** Clauses of the lead, the report and the reflections, each with the mark that ends it. */
  clauses: string[]
  /** Phrases of all titles. */
  phrases: string[]
  /** Han characters, as often as they stand in the clauses. */
  characters: string[]
}

/** The first event, from its file. */
export function readFirstEvent(): Event {
  const checked = checkEvent(JSON.parse(readFileSync(FILE, 'utf8')))
  if (checked.ok) return checked.value
  throw new Error(checked.problems.map((problem) => describeProblem(FILE.pathname, problem)).join('\n'))
}

/** The words and measures of an event. */
export function patternOf(event: Event): Pattern {
  const { lead, report, reflections, headline } = event
  const blocks = [...(lead ? [lead] : []), ...report.blocks, ...reflections.flatMap(({ blocks }) => blocks)]
  const texts = blocks.filter(({ type }) => type === 'paragraph').map(blockText)
  const titles = [headline, report.kicker, report.title, ...reflections.map(({ title }) => title)]
  return {
    event,
    clauses: texts.flatMap(clausesOf),
    phrases: titles.flatMap((title) => title?.lines.flat() ?? []),
    characters: hanOf(texts.join('')),
  }
}
