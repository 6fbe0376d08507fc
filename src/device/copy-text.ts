// Puts text on the clipboard, by whatever way this browser has. Knows nothing of what the text is.

/** @returns whether the text is on the clipboard now, truthfully */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Without https, in older WebViews, or when the reader said no.
    return copyBySelection(text)
  }
}

/** The old way: a field is selected and copied, and what was selected before is selected again. */
function copyBySelection(text: string): boolean {
  const selection = getSelection()
  const before = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.className = 'visually-hidden'
  field.readOnly = true
  field.value = text
  // What lies outside an open dialog cannot be selected.
  const host = document.querySelector('dialog[open]') ?? document.body
  host.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    if (before) {
      selection?.removeAllRanges()
      selection?.addRange(before)
    }
  }
}
