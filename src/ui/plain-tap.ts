// Whether a tap is the plain one, which the app may answer itself. Knows nothing of what was tapped.

type Tap = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'>

/** Of the first button, with no key that asks for another window, and nobody's yet. */
export function isPlainTap(tap: Tap): boolean {
  const modified = tap.metaKey || tap.ctrlKey || tap.shiftKey || tap.altKey
  return tap.button === 0 && !modified && !tap.defaultPrevented
}
