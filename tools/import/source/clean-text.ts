// Makes the text of a line plain: blanks of all kinds, what cannot be seen, halves of characters. Changes no word.

const BLANKS = /[\t\u00a0\u2000-\u200a\u202f\u205f]/gu
// A zero-width joiner between two pictures makes one of them; anywhere else it is a leftover of a web page.
const INVISIBLE = /[\u200b\u200c\u2060\ufeff\u00ad]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu
const HALVES = /\p{Surrogate}/gu
const TURNING = /\p{Bidi_Control}/gu
const CONTROL = /[\p{Cc}\u2028\u2029]/gu

export interface CleanText {
  text: string
  /** Begins with an indent of a paragraph. */
  indent: boolean
  /** Begins with so many blanks that it was meant to stand in the middle. */
  centred: boolean
  /** Marks that turn text around, or control characters, were taken out. */
  odd: boolean
}

const CENTRED_FROM = 5
const WIDE = '\u3000'

/** One line, trimmed, inner blanks single; U+3000 inside is kept, for it parts the lines of a title. */
export function cleanText(raw: string): CleanText {
  const visible = raw.replace(HALVES, '\ufffd').replace(BLANKS, ' ').replace(INVISIBLE, '')
  const plain = visible.replace(TURNING, '').replace(CONTROL, '')
  const width = leadingWidth(plain)
  return {
    text: plain.trim(),
    indent: width >= 1.5 && width < CENTRED_FROM,
    centred: width >= CENTRED_FROM,
    odd: plain.length < visible.length,
  }
}

/** In full-width characters. */
function leadingWidth(text: string): number {
  let width = 0
  for (const one of text) {
    if (one === WIDE) width += 1
    else if (one === ' ') width += 1 / 2
    else break
  }
  return width
}
