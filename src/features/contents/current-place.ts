// Which of several places in the page is being read. Knows nothing of what they are.

/** How far down the screen a heading may stand and still be what is read. */
const READING_LINE = 0.4

/** The last of the places, given as `#id` in their order, that has come up to the reading line; others are passed over. */
export function currentPlace(places: readonly string[]): string | undefined {
  return places.findLast((place) => {
    const element = place.startsWith('#') ? document.getElementById(place.slice(1)) : null
    return element !== null && element.getBoundingClientRect().top <= innerHeight * READING_LINE
  })
}
