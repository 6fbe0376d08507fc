// Which articles were opened here, and which were read to their end. Knows no page and no screen.
import { dropPosition, findPosition, savePosition } from './positions.ts'
import { changeOne, type Records, type StoredRecord } from './records.ts'
import { articlePath, blockId, fieldsOf, moment, slug, text } from './stored-fields.ts'

/** What is kept of an article, so that it can be named without asking the network. */
export interface NamedArticle {
  /** Path of the article. */
  page: string
  /** Slug of its event. */
  event: string
  title: string
  /** Who speaks; empty for a report. */
  by: string
  /** Its first block: it stays when the address changes. */
  first: string
}

export interface Reading extends NamedArticle {
  openedAt: number
  /** When its end was last on screen. */
  readAt?: number
  updatedAt: number
}

export type ReadState = 'read' | 'half'

/** An entry as it lies on the device; undefined when it is none. */
export function readReading(value: unknown): Reading | undefined {
  const fields = fieldsOf(value)
  const page = articlePath(fields.page)
  const event = slug(fields.event)
  const title = text(fields.title)
  const first = blockId(fields.first)
  const updatedAt = moment(fields.updatedAt)
  const readAt = moment(fields.readAt)
  if (page === undefined || event === undefined || title === undefined) return undefined
  if (first === undefined || updatedAt === undefined) return undefined
  const by = text(fields.by) ?? ''
  const openedAt = moment(fields.openedAt) ?? updatedAt
  return { page, event, title, by, first, openedAt, ...(readAt !== undefined && { readAt }), updatedAt }
}

export async function findReadings(records: Records, pages: readonly string[]): Promise<Reading[]> {
  return (await records.find('readings', pages)).flatMap((found) => readReading(found) ?? [])
}

/** Of articles without an entry nothing is said: they are unread. */
export async function readStates(
  records: Records,
  pages: readonly string[],
): Promise<ReadonlyMap<string, ReadState>> {
  const [readings, positions] = await Promise.all([
    findReadings(records, pages),
    records.find('positions', pages),
  ])
  const states = new Map<string, ReadState>()
  pages.forEach((page, at) => {
    if (positions[at] !== undefined) states.set(page, 'half')
  })
  for (const { page, readAt } of readings) if (readAt !== undefined) states.set(page, 'read')
  return states
}

/** The article is on screen. @param now milliseconds since 1970 @returns its entry as it was before */
export async function noteOpened(
  records: Records,
  article: NamedArticle,
  now: number,
): Promise<Reading | undefined> {
  const [known] = await findReadings(records, [article.page])
  const before = known ?? (await takeOverMoved(records, article))
  await changeOne(records, 'readings', article.page, (old) => entry(article, readReading(old), now))
  return before
}

/** Its end has been on screen for a moment. */
export async function noteRead(records: Records, article: NamedArticle, now: number): Promise<void> {
  await changeOne(records, 'readings', article.page, (old) => ({
    ...entry(article, readReading(old), now),
    readAt: now,
  }))
  await dropPosition(records, article.page)
}

function entry({ page, event, title, by, first }: NamedArticle, old: Reading | undefined, now: number) {
  const kept = old?.readAt !== undefined && { readAt: old.readAt }
  return { page, event, title, by, first, openedAt: old?.openedAt ?? now, ...kept, updatedAt: now }
}

/** An article that begins alike and is called alike under another address has moved: what is known of it moves, too. */
async function takeOverMoved(records: Records, article: NamedArticle): Promise<Reading | undefined> {
  const alike = await records.beginningWith('readings', article.first)
  const moved = alike
    .flatMap((found) => readReading(found) ?? [])
    .find(({ page, title, by }) => page !== article.page && title === article.title && by === article.by)
  if (!moved) return undefined
  const here = { ...moved, page: article.page, event: article.event }
  await records.change(
    'readings',
    new Map<string, () => StoredRecord | undefined>([
      [moved.page, () => undefined],
      [article.page, () => here],
    ]),
  )
  const position = await findPosition(records, moved.page)
  if (position) {
    await savePosition(records, article.page, position, position.updatedAt)
    await dropPosition(records, moved.page)
  }
  return here
}

/** Of two entries of one article all that either knows. */
export function joinedReading(old: unknown, other: Reading): StoredRecord {
  const mine = readReading(old)
  if (!mine) return { ...other }
  const latest = mine.updatedAt > other.updatedAt ? mine : other
  const readAt = Math.max(mine.readAt ?? 0, other.readAt ?? 0)
  return {
    ...latest,
    openedAt: Math.min(mine.openedAt, other.openedAt),
    ...(readAt > 0 && { readAt }),
  }
}
