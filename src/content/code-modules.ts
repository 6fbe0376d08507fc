// The squares of a code that holds an address. Knows neither canvas nor page.
import { encode } from 'uqr'

/** Light squares around a code, as its standard asks. */
export const QUIET = 4
/** The largest code that a phone reads from another phone's screen. */
const LARGEST_VERSION = 5

/** Rows of squares, true for dark, without the quiet zone. */
export function codeModules(address: string): boolean[][] {
  try {
    return encode(address, { ecc: 'M', border: 0, maxVersion: LARGEST_VERSION }).data
  } catch {
    // A long address of the site itself: less to repair, and as large as it must be.
    return encode(address, { ecc: 'L', border: 0 }).data
  }
}

/** The code of an address as the outline of its dark squares, for an SVG so many squares wide and high. */
export function codeOutline(address: string): { size: number; outline: string } {
  const rows = codeModules(address)
  const dark = rows.flatMap((row, y) =>
    Array.from(
      row.map(Number).join('').matchAll(/1+/g),
      ({ 0: run, index: x }) => `M${x + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`,
    ),
  )
  return { size: rows.length + 2 * QUIET, outline: dark.join('') }
}
