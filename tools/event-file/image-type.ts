// What kind of image a file is, by its first bytes. Reads no files.

const AT_LEAST = 12
const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** The usual ending of such a file's name; undefined for what is no image a page may show. */
export function imageType(bytes: Uint8Array): string | undefined {
  if (bytes.length < AT_LEAST) return undefined
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpg'
  if (latin(bytes, 1, 4) === 'PNG') return 'png'
  if (latin(bytes, 0, 4) === 'GIF8') return 'gif'
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'webp'
  return /^ftypavi[fs]$/.test(latin(bytes, 4, 12)) ? 'avif' : undefined
}

/** Whether a file name ends as files of this kind do. */
export function isNamedAs(name: string, type: string): boolean {
  return name.endsWith(`.${type}`) || (type === 'jpg' && name.endsWith('.jpeg'))
}
