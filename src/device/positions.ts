// Where the reader is in each article: by block, never by pixels. Knows no page and no screen.
import { changeOne, type Records, type StoredRecord } from './records.ts'
import { articlePath, blockId, fieldsOf, fraction, listOf, moment } from './stored-fields.ts'

/** A place in an article that stays right when size, face, width or the text above it change. */
export interface Place {
  block: string
  /** How far into the block, 0 to 1. */
  offset: number
  /** Blocks around it, nearest first: where to go when the block no longer stands. */
  near: readonly string[]
  /** How far through the whole article, 0 to 1. */
  through: number
}

export interface Position extends Place {
  /** Path of the article. */
  page: string
  updatedAt: number
}

const MOST_NEAR = 8

/** A position as it lies on the device; undefined when it is none. */
export function readPosition(value: unknown): Position | undefined {
  const fields = fieldsOf(value)
  const page = articlePath(fields.page)
  const block = blockId(fields.block)
  const updatedAt = moment(fields.updatedAt)
  if (page === undefined || block === undefined || updatedAt === undefined) return undefined
  return {
    page,
    block,
    offset: fraction(fields.offset) ?? 0,
    near: listOf(fields.near, blockId, MOST_NEAR),
    through: fraction(fields.through) ?? 0,
    updatedAt,
  }
}

export async function findPosition(records: Records, page: string): Promise<Position | undefined> {
  const [found] = await records.find('positions', [page])
  return readPosition(found)
}

/** Latest first. */
export async function newestPositions(records: Records, count: number): Promise<Position[]> {
  return (await records.newest('positions', count)).flatMap((found) => readPosition(found) ?? [])
}

/** @param now milliseconds since 1970 */
export function savePosition(records: Records, page: string, place: Place, now: number): Promise<void> {
  const { block, offset, near, through } = place
  const position: Position = { page, block, offset, near, through, updatedAt: now }
  return changeOne(records, 'positions', page, () => ({ ...position }))
}

/** Whoever has read to the end, or starts over, has no place to come back to. */
export const dropPosition = (records: Records, page: string): Promise<void> =>
  changeOne(records, 'positions', page, () => undefined)

/** Of two positions in one article the later one. */
export const laterPosition = (old: unknown, other: Position): StoredRecord => ({
  ...((readPosition(old)?.updatedAt ?? 0) > other.updatedAt ? readPosition(old) : other),
})
