// A title as a pattern for names. Knows nothing of the page it stands on.

/** Phrases are inline-blocks, and the computation of names puts a space between such: it may stand anywhere. */
export function titled(title: string): RegExp {
  return new RegExp([...title].join('\\s*'))
}
