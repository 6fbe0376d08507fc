// What is done, or said, at most once a day on this device. Knows nothing of what it is.

const A_DAY = 86_400_000

/** A clock may have been set back: what lies in the future is not recent. */
export function isRecent(then: number | undefined, now: number, span: number): boolean {
  return then !== undefined && Math.abs(now - then) < span
}

/** Whether a day has passed since this was last true for `key`. Where nothing can be remembered, `unknown`. */
export function isDue(key: string, now: number, unknown: boolean): boolean {
  try {
    const last = localStorage.getItem(key)
    if (last !== null && isRecent(Number(last), now, A_DAY)) return false
    localStorage.setItem(key, String(now))
    return true
  } catch {
    return unknown
  }
}
