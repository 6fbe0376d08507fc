// Turns drawings into small PNG files, each drawn once for all builds. Knows not what is drawn.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { PROJECT_ROOT } from '#tools/command/project-root.ts'
import { encodePng } from '#tools/icons/png.ts'
import { openImageCache } from './image-cache.ts'
import { PALETTE } from './look.ts'
import { makeSongFont, SONG_FAMILY, SONG_PACKAGE, type SongFont } from './song-font.ts'
import { svgDocument } from './svg.ts'

interface Size {
  width: number
  height: number
}

export interface Painter {
  /** @param parts SVG elements */
  paint(parts: readonly string[], size: Size): Promise<Uint8Array>
  /** How many were drawn, and how many were there from former builds. */
  counts(): [drawn: number, kept: number]
  close(): Promise<void>
}

const CACHE = join(PROJECT_ROOT, 'node_modules/.cache/xinde-images')
/** As much of zlib's effort as pays: 9 takes ten times as long for 6 % less. */
const EFFORT = 6

/** @param words all that drawings may show: the font is cut down to their characters when the first has to be drawn */
export function openPainter(...words: readonly Iterable<string>[]): Painter {
  const cache = openImageCache(CACHE)
  const tools = toolVersions()
  let font: Promise<SongFont> | undefined
  let drawn = 0
  let asked = 0

  async function draw(svg: string, { width }: Size): Promise<Uint8Array> {
    drawn += 1
    font ??= makeSongFont(new Set(words.flatMap((some) => [...some])))
    const { files, has } = await font
    // What the face does not have, a name's rare character, is better in another face than not at all.
    const loadSystemFonts = [...svg].some((character) => character > '~' && !has(character))
    const options = { fontFiles: [...files], loadSystemFonts, defaultFontFamily: SONG_FAMILY }
    const { pixels } = await renderAsync(svg, { font: options })
    return encodePng(pixels, width, PALETTE, EFFORT)
  }

  return {
    paint(parts, size) {
      asked += 1
      const svg = svgDocument(size.width, size.height, SONG_FAMILY, parts)
      return cache.get(`${tools}\n${svg}`, () => draw(svg, size))
    },
    counts: () => [drawn, asked - drawn],
    async close() {
      await (await font)?.remove()
    },
  }
}

/** Another version of a tool may draw the same drawing otherwise. */
function toolVersions(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'))
  return ['@resvg/resvg-js', 'subset-font', SONG_PACKAGE].map((name) => devDependencies[name]).join(' ')
}
