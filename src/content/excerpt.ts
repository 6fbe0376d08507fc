// The words around a place in a text, so that an editor finds it. Knows nothing of what is wrong there.

const REACH = 6

/** Characters around `at`, with an ellipsis where the text goes on. Cut by characters, never through one. */
export function excerpt(text: string, at: number, length = 1): string {
  const before = [...text.slice(0, at)]
  const after = [...text.slice(at + length)]
  const left = before.length > REACH ? `…${before.slice(-REACH).join('')}` : before.join('')
  const right = after.length > REACH ? `${after.slice(0, REACH).join('')}…` : after.join('')
  return left + text.slice(at, at + length) + right
}

/** The opening words of a text, to name a paragraph by. */
export function opening(text: string, characters = 12): string {
  const all = [...text]
  return all.length > characters ? `${all.slice(0, characters).join('')}…` : text
}
