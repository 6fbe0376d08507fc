// Fields of what lies on the device, or in a file that claims to: each is checked, for others may have written there.
import { BLOCK_ID } from '#content/block-id.ts'
import { isSlug, reflectionPath, reportPath } from '#content/paths.ts'

const LONGEST = 300
const WHOLE_ID = new RegExp(`^${BLOCK_ID}$`)

/** The fields of an object, whatever they are; none of what is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= LONGEST ? value : undefined

export const slug = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= LONGEST && isSlug(value) ? value : undefined

/** Milliseconds since 1970; later than now may be: clocks are set back. */
export const moment = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined

export const fraction = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined

export const blockId = (value: unknown): string | undefined =>
  typeof value === 'string' && WHOLE_ID.test(value) ? value : undefined

/** A whole number of minutes. */
export const minutes = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined

/** The path of an article, without the base: it becomes a link. */
export function articlePath(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const [event, reflection] = value.split('/').filter((word) => word !== '')
  if (slug(event) === undefined) return undefined
  const path =
    reflection === undefined ? reportPath(String(event)) : reflectionPath(String(event), reflection)
  return path === value && (reflection === undefined || isSlug(reflection)) ? value : undefined
}

/** The members of a list that are right, at most so many. */
export function listOf<T>(value: unknown, read: (member: unknown) => T | undefined, most: number): T[] {
  if (!Array.isArray(value)) return []
  return value.slice(0, most).flatMap((member) => read(member) ?? [])
}
