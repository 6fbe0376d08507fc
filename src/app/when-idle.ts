// Waits for a quiet moment. Knows nothing of what is waiting.

const PATIENCE_MS = 2000

/** Calls back when the browser is idle, after two seconds at the latest; Safari has no idle callback and waits a little. @returns cancels */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, { timeout: PATIENCE_MS })
    return () => cancelIdleCallback(handle)
  }
  const handle = setTimeout(callback, 200)
  return () => clearTimeout(handle)
}
