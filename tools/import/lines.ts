// From a text to groups of lines, as blank lines part them. Knows nothing of what the lines are, nor of files.

/** One line of the source, trimmed; `number` counts from 1 as an editor's program does. */
export interface SourceLine {
  number: number
  text: string
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u
const INNER_BLANK = /[\t\u00a0]/gu

/** The lines of a text in groups without a blank line inside; indents, NBSP and a BOM are trimmed. */
export function groupLines(text: string): SourceLine[][] {
  const groups: SourceLine[][] = []
  let group: SourceLine[] = []
  const close = () => {
    if (group.length > 0) groups.push(group)
    group = []
  }
  for (const [index, raw] of text.split(LINE_BREAK).entries()) {
    // `trim` also takes U+3000, U+00A0 and U+FEFF.
    const line = raw.trim().replace(INNER_BLANK, ' ')
    if (line === '') close()
    else group.push({ number: index + 1, text: line })
  }
  close()
  return groups
}
