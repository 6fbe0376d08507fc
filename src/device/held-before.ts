// What was held on this device, remembered apart from it: a browser short of room throws all of it away at once, unasked. No worker.
import type { HeldPack } from '#content/packs.ts'

export type Remembered = Pick<HeldPack, 'id' | 'saved'>

const keyOf = (base: string): string => `xinde:${base}:held`

/** Where nothing can be remembered, nothing comes back by itself. */
export function rememberHeld(base: string, held: readonly Remembered[]): void {
  try {
    localStorage.setItem(keyOf(base), JSON.stringify(held.map(({ id, saved }) => ({ id, saved }))))
  } catch {}
}

/** What was held and is no more. */
export function lostSince(base: string, held: readonly Remembered[]): Remembered[] {
  try {
    const before: unknown = JSON.parse(localStorage.getItem(keyOf(base)) ?? '[]')
    if (!Array.isArray(before)) return []
    const here = new Set(held.map(({ id }) => id))
    return before.flatMap(({ id, saved }: Partial<Remembered>) =>
      typeof id === 'string' && !here.has(id) ? [{ id, saved: saved === true }] : [],
    )
  } catch {
    return []
  }
}

export function forgetHeld(base: string): void {
  try {
    localStorage.removeItem(keyOf(base))
  } catch {}
}
