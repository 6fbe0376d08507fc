// The text of an event file: from bytes, and by lines and columns. Knows nothing of what it says.

/** UTF-8 with or without a mark in front, which is taken off; undefined for any other encoding. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // UTF-16 without a mark is sound UTF-8 full of zeros.
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** Where an offset is, as an editor's program counts: both from 1; lines end as Windows, Unix or an old Mac has them. */
export function linePlace(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/)
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
}
