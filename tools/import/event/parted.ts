// Whether two texts say the same in paragraphs that end elsewhere: joined now and apart before, or the other way. Knows no hands.

/** Words of consecutive blocks from a place in either text come to the same, though the first two differ. */
export function isPartedOtherwise(
  old: readonly string[],
  oldAt: number,
  fresh: readonly string[],
  freshAt: number,
): boolean {
  let before = old[oldAt] ?? ''
  let now = fresh[freshAt] ?? ''
  let [nextOld, nextFresh] = [oldAt + 1, freshAt + 1]
  if (before === now) return false
  while (before !== now) {
    const next = before.length < now.length ? old[nextOld++] : fresh[nextFresh++]
    const begins = before.length < now.length ? now.startsWith(before) : before.startsWith(now)
    if (next === undefined || !begins) return false
    if (before.length < now.length) before += next
    else now += next
  }
  return true
}
