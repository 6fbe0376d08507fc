// What reading a file gives, whatever its format: lines, images, and what had to be left out. Knows no format.
import type { Doubt } from '#tools/import/doubt.ts'
import type { SourceLine } from '#tools/import/source/lines.ts'

export interface SourceImage {
  bytes: Uint8Array
  /** The usual ending of such a file's name. */
  extension: 'jpg' | 'png' | 'gif' | 'webp' | 'avif'
}

export interface Source {
  lines: SourceLine[]
  images: SourceImage[]
  doubts: Doubt[]
  /** A day the page itself gives, ISO 8601. */
  date?: string
}
