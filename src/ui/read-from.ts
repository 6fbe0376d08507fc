// Moves the focus to a part of the text that is none of the stops of the keyboard. Knows nothing of why.

/** The focus goes along, so that reading aloud and the keyboard go on from there. */
export function readFrom(element: HTMLElement): void {
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
}
