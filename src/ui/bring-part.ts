// Brings parts of the app that come on demand, and remembers that one could not be had. Knows no part and shows nothing.

/** By the functions that were to import them. */
const missing = new Set<() => Promise<unknown>>()
const listeners = new Set<() => void>()

/** @returns stops listening */
export function onMissingPart(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a part that was asked for could not be had, and has not been had since. */
export const isPartMissing = (): boolean => missing.size > 0

/**
 * `bring` imports a part. Undefined when it could not be had, as after two releases or without a network:
 * the reader is told at the foot of the screen, and the page stays. Not by React's `lazy`, which would take the page with it.
 */
export async function bringPart<Part>(bring: () => Promise<Part>): Promise<Part | undefined> {
  try {
    const part = await bring()
    if (missing.delete(bring)) tell()
    return part
  } catch {
    missing.add(bring)
    tell()
    return undefined
  }
}

/** A part that nobody asked for: where it cannot be had the page is as good without it, and nothing is said. */
export const unasked =
  <Part>(bring: () => Promise<Part>) =>
  (): Promise<Part | undefined> =>
    bring().catch(() => undefined)

/** Whoever asked for it no longer does: there is nothing more to say about it. */
export function forgetPart(bring: () => Promise<unknown>): void {
  if (missing.delete(bring)) tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}
