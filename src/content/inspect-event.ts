// Everything that can be said of an event file before it is published: errors and warnings. Knows neither files nor other events.
import { checkEvent } from './check-event.ts'
import { type EventReading, readEvent } from './event-reading.ts'
import type { Problem } from './problems.ts'
import { doubtful, unprintable } from './proofreading.ts'
import type { Event } from './schema/event.ts'

export interface Inspection {
  /** There when nothing but the proofreader's word stands against it: it has the shape of an event. */
  event: Event | undefined
  reading: EventReading
  /** What refuses a build. */
  errors: Problem[]
  /** What should be looked at again. */
  warnings: Problem[]
}

/** @param today ISO 8601 date; later ones are of the future */
export function inspectEvent(data: unknown, today: string): Inspection {
  const reading = readEvent(data)
  const checked = checkEvent(data, reading)
  const unfit = unprintable(reading)
  return {
    event: checked.ok ? checked.value : undefined,
    reading,
    errors: [...(checked.ok ? [] : checked.problems), ...unfit],
    warnings: doubtful(reading, today),
  }
}
