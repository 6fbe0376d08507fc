// Goes to a place in the page as a tap on a plain link would: a step for the way back, and the focus there.

/** @param hash `#id` of an element of the page */
export function jumpTo(hash: string): void {
  const place = document.getElementById(hash.slice(1))
  if (!place) return
  if (location.hash === hash) place.scrollIntoView()
  // The browser scrolls there, and tells the router.
  else location.hash = hash
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: true })
}
