// Brings parts of the app that come on demand, and remembers that one could not be had. Knows no part and shows nothing.

let missing = false
const listeners = new Set<() => void>()

/** @returns stops listening */
export function onMissingPart(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the part asked for last could not be had. */
export const isPartMissing = (): boolean => missing

/**
 * `bring` imports a part. Undefined when it could not be had, as after two releases or without a network:
 * the reader is told at the foot of the screen, and the page stays. Not by React's `lazy`, which would take the page with it.
 */
export async function bringPart<Part>(bring: () => Promise<Part>): Promise<Part | undefined> {
  try {
    const part = await bring()
    tell(false)
    return part
  } catch {
    tell(true)
    return undefined
  }
}

function tell(next: boolean): void {
  missing = next
  for (const listener of listeners) listener()
}
