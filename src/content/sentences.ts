// Where Chinese sentences end, and the opening words of a text. Knows nothing of titles or pages.

const SENTENCE = /[^。！？…]*[。！？…]+[”’」』）】》]*|[^。！？…]+$/gu
const CLAUSE_END = /[，；：、][^，；：、]*$/u

/** The sentences of a text in order; joined they give the text back. Closing quotes stay with their sentence. */
export function sentences(text: string): string[] {
  return text.match(SENTENCE) ?? []
}

/**
 * The opening words of a text, for a list: whole sentences as far as they fit, else whole clauses and an ellipsis.
 * @param limit characters at most, before the ellipsis
 */
export function openingWords(text: string, limit: number): string {
  if (text.length <= limit) return text
  let opening = ''
  for (const sentence of sentences(text)) {
    if (opening.length + sentence.length > limit) break
    opening += sentence
  }
  if (opening !== '') return opening
  const cut = [...text].slice(0, limit).join('')
  const clause = cut.replace(CLAUSE_END, '')
  return `${clause === '' ? cut : clause}……`
}
