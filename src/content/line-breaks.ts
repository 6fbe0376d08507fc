// Breaks Chinese text into lines as a book does, for what the browser does not set itself. Knows no font: widths are asked for.

/** May not begin a line. */
const NOT_FIRST = new Set('，。、；：？！）》〉」』】〕”’…—·％%,.;:?!)]}~～')
/** May not end a line. */
const NOT_LAST = new Set('（《〈「『【〔“‘([{#￥$')
/** Runs that stay together: Latin words and numbers, dashes, dots. */
const RUN = /[A-Za-z0-9.,%:/'@-]+|—+|…+|[\s\S]/gu

/**
 * @param width measures a text, in any unit
 * @param most width of a line in that unit
 */
export function breakLines(text: string, width: (text: string) => number, most: number): string[] {
  const lines: string[][] = []
  let line: string[] = []
  for (const run of runsOf(text, width, most)) {
    if (line.length === 0 || width(line.join('') + run) <= most) {
      line.push(run)
      continue
    }
    const carried = carriedOver(line, run)
    lines.push(line)
    line = [...carried, run]
  }
  const above = lines.at(-1) ?? []
  const last = above.at(-1) ?? ''
  if (above.length > 2 && standsAlone(line) && width(last + line.join('')) <= most) {
    above.pop()
    line.unshift(...carriedOver(above, last), last)
  }
  if (line.length > 0) lines.push(line)
  return lines.map((runs) => runs.join(''))
}

/** One character, whatever stops follow it: too little for a last line. */
const standsAlone = ([first = '', ...rest]: string[]): boolean =>
  [...first].length === 1 && rest.every((run) => NOT_FIRST.has(run))

/** Takes from the end of a full line what must stand with the next run. */
function carriedOver(line: string[], next: string): string[] {
  const carried: string[] = []
  const mustGo = () => {
    const last = line.at(-1) ?? ''
    return NOT_FIRST.has(first(carried[0] ?? next)) || NOT_LAST.has(last)
  }
  while (line.length > 1 && mustGo()) carried.unshift(line.pop() ?? '')
  return carried
}

const first = (run: string): string => [...run][0] ?? ''

/** A run wider than a line, such as an address, is broken anywhere. */
function runsOf(text: string, width: (text: string) => number, most: number): string[] {
  const runs = text.match(RUN) ?? []
  return runs.flatMap((run) => (width(run) <= most ? [run] : [...run]))
}
