// What kind of image bytes are, by how they begin. Believes no name and no declared type.
import type { SourceImage } from './source.ts'

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

/** Undefined for what a page cannot show: SVG, EMF, TIFF, BMP, and what is no image. */
export function imageKind(bytes: Uint8Array): SourceImage['extension'] | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg'
  if (bytes[0] === 0x89 && ascii(bytes, 1, 4) === 'PNG') return 'png'
  if (ascii(bytes, 0, 4) === 'GIF8') return 'gif'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  return ascii(bytes, 4, 12) === 'ftypavif' ? 'avif' : undefined
}
