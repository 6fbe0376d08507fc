// The byline and the title over the reflections of an event imported again: the source's, the event's own, or none. Knows no blocks.
import type { Event } from '#content/schema/event.ts'
import { bareText } from '#tools/import/source/bare-text.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'

type Printed = Pick<Event, 'byline' | 'reflectionsTitle'>

/** @param decided lines whose role an editor decided: what one of them says is its event's no longer, when it is given another role */
export function keepPrinted(old: Event, fresh: Event, decided: readonly SourceLine[]): Printed {
  const byline = fresh.byline ? keepByline(old.byline, fresh.byline) : old.byline
  const title = fresh.reflectionsTitle ?? old.reflectionsTitle
  const names = byline?.authors.map(({ name }) => name) ?? []
  const noByline = fresh.byline === undefined && deniedBy(decided, names)
  const noTitle = fresh.reflectionsTitle === undefined && deniedBy(decided, title ? [title] : [])
  return {
    ...(byline && !noByline && { byline }),
    ...(title !== undefined && !noTitle && { reflectionsTitle: title }),
  }
}

const deniedBy = (decided: readonly SourceLine[], words: readonly string[]): boolean =>
  words.length > 0 && decided.some(({ text }) => words.every((one) => bareText(text).includes(bareText(one))))

function keepByline(old: Event['byline'], fresh: NonNullable<Event['byline']>): NonNullable<Event['byline']> {
  const names = (byline: NonNullable<Event['byline']>): string =>
    byline.authors.map(({ name }) => name).join()
  return old && names(old) === names(fresh) ? old : fresh
}
