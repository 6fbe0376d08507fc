// How long a text is to read. Knows nothing of what it says.

const CHARACTERS_A_MINUTE = 400

/** Characters of a text without white space, counted as a reader sees them (code points). */
export function countCharacters(text: string): number {
  return [...text.replace(/\s/gu, '')].length
}

/** Whole minutes for a number of characters at 400 字 a minute, at least one. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / CHARACTERS_A_MINUTE))
}
