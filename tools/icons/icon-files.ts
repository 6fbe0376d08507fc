// The icons made from public/icon.svg: names, sizes and what each is for. Knows not how they are drawn.

export interface IconFile {
  /** Name in public/. Those that begin with `icon` are part of the shell's pack. */
  file: string
  /** Width and height, in pixels. */
  size: number
  /**
   * `any` as drawn; `maskable` to be cut to any shape that keeps the middle 80 %; `monochrome` the mark alone, to be coloured by the
   * system; `touch` for iOS, which rounds the corners itself and paints black what is transparent.
   */
  purpose: 'any' | 'maskable' | 'monochrome' | 'touch'
}

export const ICON_FILES: readonly IconFile[] = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
  { file: 'icon-monochrome-512.png', size: 512, purpose: 'monochrome' },
  { file: 'apple-touch-icon.png', size: 180, purpose: 'touch' },
]
