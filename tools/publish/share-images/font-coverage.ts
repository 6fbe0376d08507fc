// Which characters a font has, from its cmap table (OpenType 1.9, formats 4 and 12). Knows no glyphs.

const HEADER = 12
const TABLE_RECORD = 16
const ENCODING_RECORD = 8
const NO_GLYPH_SEGMENT = 0xffff

/** @param font an unpacked OpenType file */
export function charactersOf(font: Uint8Array): Set<string> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const found = new Set<string>()
  const add = (first: number, last: number) => {
    for (let code = first; code <= last; code += 1) found.add(String.fromCodePoint(code))
  }
  for (let at = 0; at < view.getUint16(cmap + 2); at += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + at * ENCODING_RECORD + 4)
    const format = view.getUint16(subtable)
    if (format === 4) readSegments(view, subtable, add)
    if (format === 12) readGroups(view, subtable, add)
  }
  return found
}

function tableAt(view: DataView, wanted: string): number {
  for (let at = 0; at < view.getUint16(4); at += 1) {
    const record = HEADER + at * TABLE_RECORD
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    if (tag === wanted) return view.getUint32(record + 8)
  }
  throw new Error(`the font has no table ${wanted}`)
}

function readSegments(view: DataView, subtable: number, add: (first: number, last: number) => void): void {
  const doubled = view.getUint16(subtable + 6)
  for (let at = 0; at < doubled; at += 2) {
    const last = view.getUint16(subtable + 14 + at)
    const first = view.getUint16(subtable + 16 + doubled + at)
    if (last !== NO_GLYPH_SEGMENT) add(first, last)
  }
}

function readGroups(view: DataView, subtable: number, add: (first: number, last: number) => void): void {
  for (let at = 0; at < view.getUint32(subtable + 12); at += 1) {
    const group = subtable + 16 + at * 12
    add(view.getUint32(group), view.getUint32(group + 4))
  }
}
