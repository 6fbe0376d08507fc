// What was put right after publishing, told at the foot of the article it concerns. Knows no page and no reader.
import type { Event } from './schema/event.ts'

export interface Correction {
  /** A day: `2018-11-21`. */
  date: string
  text: string
}

/** Those of the report, and those that name no block; none of a reflection's text. */
export function reportCorrections(event: Event): Correction[] {
  const elsewhere = new Set(event.reflections.flatMap(({ blocks }) => blocks.map(({ id }) => id)))
  return told(event, (block) => block === undefined || !elsewhere.has(block))
}

/** Those of one reflection's text; undefined when there is none. */
export function reflectionCorrections(
  event: Event,
  { blocks }: Event['reflections'][number],
): Correction[] | undefined {
  const here = new Set(blocks.map(({ id }) => id))
  const corrections = told(event, (block) => block !== undefined && here.has(block))
  return corrections.length === 0 ? undefined : corrections
}

function told(event: Event, concerns: (block: string | undefined) => boolean): Correction[] {
  return (event.corrections ?? [])
    .filter(({ block }) => concerns(block))
    .map(({ date, text }) => ({ date, text }))
}

/**
 * Whether something was put right after a reader had read an article: on a later day than his.
 * @param readAt milliseconds since 1970
 */
export function correctedSince(corrections: readonly Correction[], readAt: number): boolean {
  const day = dayOf(new Date(readAt))
  return corrections.some(({ date }) => date > day)
}

// The day by the reader's own calendar.
function dayOf(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
}
