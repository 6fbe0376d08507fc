// The print lines of a title, from its lines in the source. Knows nothing of where in the text it stands.

// A blank between two Latin words parts words; any other blank in a title is a line break of the print.
const PRINT_BREAK = /(?<![A-Za-z0-9])[ \u3000]+|[ \u3000]+(?![A-Za-z0-9])/u

export function printLines(lines: readonly { text: string }[]): string[] {
  return lines.flatMap(({ text }) => text.split(PRINT_BREAK))
}
